import type { Drawing } from '../../../shared/publish/announce/lay-chart.ts'

type Props = { readonly title: string; readonly drawing: Drawing }

/** The chart as it lies in the saved picture, in the colours of the window. */
export function ChartPicture({ title, drawing }: Props) {
  const { width, height, axis, boxes, labels } = drawing
  return (
    <svg className="chart-picture" viewBox={`-4 0 ${width + 8} ${height}`} role="img" aria-label={title}>
      {boxes.map(box => (
        <rect key={`${box.y} ${box.x}`} className="chart-bar" x={box.x} y={box.y} width={box.width} height={box.height} rx={2} />
      ))}
      <rect className="chart-axis" x={axis.x} y={axis.y} width={axis.width} height={axis.height} />
      {labels.map(({ x, y, text, anchor, size, strong }) => (
        <text key={`${y} ${anchor} ${text}`} x={x} y={y} textAnchor={anchor} fontSize={size} fontWeight={strong ? 600 : 400}>
          {text}
        </text>
      ))}
    </svg>
  )
}

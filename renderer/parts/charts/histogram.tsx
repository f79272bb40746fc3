type Bar = { readonly key: string; readonly count: number; readonly title: string }
type Props = { readonly label: string; readonly bars: readonly Bar[]; readonly least: string; readonly most: string }

const [height, gap] = [100, 0.12]

/** How figures are spread: bars that stand beside each other. `label` says it in words for whoever cannot see them. */
export function Histogram({ label, bars, least, most }: Props) {
  const top = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <figure className="histogram">
      <svg viewBox={`0 0 ${bars.length} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        {bars.map(({ key, count, title }, n) => {
          // A bar that is not empty can be seen.
          const tall = count === 0 ? 0 : Math.max(3, (count / top) * height)
          return (
            <rect key={key} x={n + gap / 2} y={height - tall} width={1 - gap} height={tall}>
              <title>{title}</title>
            </rect>
          )
        })}
      </svg>
      <figcaption>
        <span className="number">{least}</span>
        <span className="number">{most}</span>
      </figcaption>
    </figure>
  )
}

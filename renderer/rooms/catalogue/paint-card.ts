import type { Drawing } from '../../../shared/publish/announce/lay-chart.ts'

const family = 'Sarabun'
const colours = { paper: '#ffffff', bar: '#1f5fa8', axis: '#8a94a3', strong: '#1b2430', plain: '#3d4754' }

/** Paints a picture for feeds and posts. Its letters are those of the house, which are here before the first stroke. */
export async function paintCard(canvas: HTMLCanvasElement, card: Drawing): Promise<void> {
  const said = card.labels.map(({ text }) => text).join('')
  await Promise.all([400, 700].map(weight => document.fonts.load(`${weight} 20px ${family}`, said)))
  canvas.width = card.width
  canvas.height = card.height
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas to paint on')
  const fill = (colour: string, x: number, y: number, width: number, height: number): void => {
    pen.fillStyle = colour
    pen.fillRect(x, y, width, height)
  }
  fill(colours.paper, 0, 0, card.width, card.height)
  fill(colours.bar, 0, 0, card.width, 14)
  for (const { x, y, width, height } of card.boxes) fill(colours.bar, x, y, width, height)
  fill(colours.axis, card.axis.x, card.axis.y, 2, card.axis.height)
  for (const { x, y, text, anchor, size, strong } of card.labels) {
    pen.font = `${strong ? 700 : 400} ${size}px ${family}`
    pen.textAlign = anchor === 'middle' ? 'center' : anchor
    pen.fillStyle = strong ? colours.strong : colours.plain
    // What is wider than its room is drawn narrower, never beyond the edge.
    pen.fillText(text, x, y, anchor === 'end' ? x - 12 : card.width - x - 12)
  }
}

/** The painted picture as a PNG in base64. */
export const readCanvas = (canvas: HTMLCanvasElement): string => canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')

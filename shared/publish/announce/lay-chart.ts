import type { Chart } from './tally-chart.ts'
import { toThaiPeriod } from './thai-words.ts'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export type Label = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly strong: boolean
}

/** A drawing in units of its own: boxes and words, nothing else. Whoever draws it chooses the colours. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly labels: readonly Label[]
  readonly axis: Box
}

/** Where bars lie in a drawing, and how large everything of them is. */
export type BarFrame = {
  readonly width: number
  readonly top: number
  readonly rowHeight: number
  readonly nameWidth: number
  readonly valueWidth: number
  readonly size: number
}

const frame: BarFrame = { width: 800, top: 84, rowHeight: 34, nameWidth: 250, valueWidth: 130, size: 15 }
const figure = new Intl.NumberFormat('th-TH-u-nu-latn', { maximumFractionDigits: 2 })
const how = { each: '', sum: ' รวมทุกแถว', mean: ' ค่าเฉลี่ยของทุกแถว' } as const

/** What a chart shows, in one line. */
export const sayChart = ({ measure, unit, key, how: made }: Chart): string =>
  `${measure}${unit === null ? '' : ` (${unit})`} ตาม${key}${how[made]}`

/** Lays a chart out as lying bars, a name and a figure to each, so that long Thai names stay readable; below zero they lie to the left. */
export function layChart(title: string, chart: Chart): Drawing {
  const { bars, left } = chart
  const { axis, boxes, labels } = layBars(chart, frame)
  const { width, top, rowHeight } = frame
  return {
    ...{ width, height: top + bars.length * rowHeight + (left > 0 ? rowHeight : 0) + 12, axis, boxes },
    labels: [
      { x: 0, y: 26, text: cut(title, 70), anchor: 'start', size: 20, strong: true },
      { x: 0, y: 56, text: cut(sayChart(chart), 90), anchor: 'start', size: 15, strong: false },
      ...labels,
      ...(left > 0
        ? [{ x: 0, y: top + bars.length * rowHeight + 14, text: sayLeft(left), anchor: 'start', size: 14, strong: false } as const]
        : []),
    ],
  }
}

export const sayLeft = (left: number): string => `และอีก ${figure.format(left)} รายการที่ไม่ได้แสดง`

/** The bars of a chart with their names and figures, a line each. */
export function layBars(
  { by, bars }: Pick<Chart, 'by' | 'bars'>,
  { width, top, rowHeight, nameWidth, valueWidth, size }: BarFrame,
): Pick<Drawing, 'axis' | 'boxes' | 'labels'> {
  const low = Math.min(0, ...bars.map(({ value }) => value))
  const high = Math.max(0, ...bars.map(({ value }) => value))
  const room = width - nameWidth - valueWidth
  const toX = (value: number): number => nameWidth + ((value - low) / (high - low || 1)) * room
  const thick = rowHeight * 0.7
  return {
    axis: { x: toX(0), y: top - 6, width: 1, height: bars.length * rowHeight + 4 },
    boxes: bars.map(({ value }, i) => ({
      x: Math.min(toX(0), toX(value)),
      y: top + i * rowHeight,
      width: Math.max(1, Math.abs(toX(value) - toX(0))),
      height: thick,
    })),
    labels: bars.flatMap(({ name, value }, i): readonly Label[] => {
      const [y, words] = [top + i * rowHeight + thick / 2 + size / 3, by === 'time' ? toThaiPeriod(name) : name]
      return [
        { x: nameWidth - 10, y, text: cut(words, 28), anchor: 'end', size, strong: false },
        { x: toX(Math.max(0, value)) + 8, y, text: figure.format(value), anchor: 'start', size, strong: true },
      ]
    }),
  }
}

// By what the eye counts as one letter: a vowel above or below its consonant takes no room.
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })
export function cut(text: string, most: number): string {
  const all = [...letters.segment(text)]
  return all.length <= most
    ? text
    : `${all
        .slice(0, most - 1)
        .map(({ segment }) => segment)
        .join('')}…`
}

import type { Bar, Chart } from './tally-chart.ts'
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

const width = 800
const rowHeight = 34
const nameWidth = 250
const valueWidth = 130
const top = 84

const figure = new Intl.NumberFormat('th-TH-u-nu-latn', { maximumFractionDigits: 2 })
const how = { each: '', sum: ' รวมทุกแถว', mean: ' ค่าเฉลี่ยของทุกแถว' } as const

/** Lays a chart out as lying bars, a name and a figure to each, so that long Thai names stay readable; below zero they lie to the left. */
export function layChart(title: string, { by, key, measure, unit, bars, left, how: made }: Chart): Drawing {
  const low = Math.min(0, ...bars.map(({ value }) => value))
  const high = Math.max(0, ...bars.map(({ value }) => value))
  const span = high - low || 1
  const room = width - nameWidth - valueWidth
  const toX = (value: number): number => nameWidth + ((value - low) / span) * room
  const height = top + bars.length * rowHeight + (left > 0 ? rowHeight : 0) + 12
  const rowAt = (i: number): number => top + i * rowHeight
  const says = `${measure}${unit === null ? '' : ` (${unit})`} ตาม${key}${how[made]}`
  return {
    ...{ width, height },
    axis: { x: toX(0), y: top - 6, width: 1, height: bars.length * rowHeight + 4 },
    boxes: bars.map(({ value }, i) => ({
      x: Math.min(toX(0), toX(value)),
      y: rowAt(i),
      width: Math.max(1, Math.abs(toX(value) - toX(0))),
      height: rowHeight - 10,
    })),
    labels: [
      { x: 0, y: 26, text: cut(title, 70), anchor: 'start', size: 20, strong: true },
      { x: 0, y: 56, text: cut(says, 90), anchor: 'start', size: 15, strong: false },
      ...bars.flatMap((bar, i) => labelBar(bar, by, rowAt(i) + 17, toX(Math.max(0, bar.value)))),
      ...(left > 0 ? [toMore(left, rowAt(bars.length) + 14)] : []),
    ],
  }
}

const labelBar = ({ name, value }: Bar, by: Chart['by'], y: number, end: number): readonly Label[] => [
  { x: nameWidth - 10, y, text: cut(by === 'time' ? toThaiPeriod(name) : name, 28), anchor: 'end', size: 15, strong: false },
  { x: end + 8, y, text: figure.format(value), anchor: 'start', size: 15, strong: true },
]

const toMore = (left: number, y: number): Label => ({
  ...{ x: 0, y, text: `และอีก ${figure.format(left)} รายการที่ไม่ได้แสดง`, anchor: 'start', size: 14, strong: false },
})

// By what the eye counts as one letter: a vowel above or below its consonant takes no room.
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })
function cut(text: string, most: number): string {
  const all = [...letters.segment(text)]
  return all.length <= most
    ? text
    : `${all
        .slice(0, most - 1)
        .map(({ segment }) => segment)
        .join('')}…`
}

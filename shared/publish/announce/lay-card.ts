import { cut, type Drawing, type Label, layBars, sayChart, sayLeft } from './lay-chart.ts'
import type { Chart } from './tally-chart.ts'

/** The size that feeds and posts show whole. Source: Open Graph images, 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const
/** What the picture of a dataset tells besides its bars. */
export type CardWords = { readonly title: string; readonly office: string; readonly terms: string; readonly address: string }

const edge = 56
const lettersInLine = 43
const mostBars = 10
const [bottom, largest] = [552, 48] as const

/** Lays the chart out as a picture for feeds and posts: who, what, the bars, under which terms and where. Of a time the latest are shown. */
export function layCard({ title, office, terms, address }: CardWords, chart: Chart): Drawing {
  const bars = chart.by === 'time' ? chart.bars.slice(-mostBars) : chart.bars.slice(0, mostBars)
  const left = chart.left + chart.bars.length - bars.length
  const lines = breakLines(title, lettersInLine)
  const told = 92 + lines.length * 56
  const top = told + 60
  const rowHeight = Math.min(largest, (bottom - top) / bars.length)
  const inner = { width: cardSize.width - 2 * edge, top, rowHeight, nameWidth: 340, valueWidth: 190, size: Math.min(22, rowHeight * 0.62) }
  const { axis, boxes, labels } = layBars({ by: chart.by, bars }, inner)
  const inCard = <T extends { readonly x: number }>(one: T): T => ({ ...one, x: one.x + edge })
  const line = (y: number, text: string, size: number, more: Partial<Label> = {}): Label => ({
    ...{ x: edge, y, text, anchor: 'start', size, strong: false },
    ...more,
  })
  return {
    ...cardSize,
    axis: inCard(axis),
    boxes: boxes.map(inCard),
    labels: [
      line(66, cut(office, 70), 24),
      ...lines.map((text, i) => line(128 + i * 56, text, 42, { strong: true })),
      line(told + 28, cut(`${sayChart(chart)}${left > 0 ? ` ${sayLeft(left)}` : ''}`, 96), 22),
      ...labels.map(inCard),
      line(598, cut(terms, 56), 20),
      line(598, cut(address, 60), 20, { x: cardSize.width - edge, anchor: 'end' }),
    ],
  }
}

// Thai has no blanks between words: lines break where a word ends.
const words = new Intl.Segmenter('th', { granularity: 'word' })
const letters = new Intl.Segmenter('th', { granularity: 'grapheme' })
const lengthOf = (text: string): number => [...letters.segment(text)].length

/** At most two lines; what does not fit is cut. */
function breakLines(text: string, most: number): readonly string[] {
  let first = ''
  for (const { segment } of words.segment(text.trim())) {
    if (lengthOf(first + segment) > most) break
    first += segment
  }
  const rest = text.trim().slice(first.length).trim()
  if (first === '') return [cut(text.trim(), most)]
  return rest === '' ? [first] : [first.trim(), cut(rest, most)]
}

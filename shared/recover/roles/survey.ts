import { type Addings, findAdding } from './find-adding.ts'
import { type Ground, rowKey } from './line-relations.ts'
import { isFigureKind, kind, type Line, type Page } from './page.ts'

/** What is known of a whole page before its cells are told apart. */
export type Survey = Ground & {
  /** Sums along the rows: which columns add up others. */
  readonly columns: Addings
  /** For each column the share of its figures that are the largest of their row. */
  readonly columnPeaks: readonly number[]
  /** The place of each line among those over which `columns` was summed up. */
  readonly lineOf: ReadonlyMap<number, number>
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const mostAcross = 240

/** Surveys a page: sums both ways, largest figures, where figures begin and end, what repeats. */
export function surveyPage(page: Page): Survey {
  const width = page.columns.length
  const counts = page.lines.map(({ spots }) => spots.filter(spot => isFigureKind(spot.kind)).length)
  const usualFigures = median(counts.filter(n => n > 0)) || 1
  const isFigureLine = counts.map((n, i) => n > 0 && n >= usualFigures * 0.34 && !isYearLine(page.lines[i]))
  const summed = summedField(page, isFigureLine)
  const value = (i: number, k: number): number => summed[i * width + k] ?? Number.NaN
  const half = (i: number, k: number): number => page.halves[i * width + k] ?? 0.5
  const rows = findAdding({ count: page.lines.length, width, value, half, strides: 3 })
  const chosen = [...isFigureLine.keys()].filter(i => isFigureLine[i])
  const step = Math.max(1, Math.ceil(chosen.length / mostAcross))
  const across = chosen.filter((_, i) => i % step === 0)
  const columns = findAdding({
    count: width,
    width: across.length,
    value: (k, j) => value(across[j] ?? -1, k),
    half: (k, j) => half(across[j] ?? -1, k),
    strides: 8,
  })
  const { peaks, overNext } = findPeaks(page, value)
  return {
    ...{ page, rows, columns, peaks, overNext, columnPeaks: findColumnPeaks(across, width, value) },
    lineOf: new Map(across.map((i, j) => [i, j])),
    firstFigures: Math.max(0, isFigureLine.indexOf(true)),
    lastFigures: isFigureLine.lastIndexOf(true),
    usualFilled: median(page.lines.filter(({ spots }) => spots.length >= 2).map(({ spots }) => spots.length)) || 1,
    firstTexts: countTexts(page.lines.map(({ spots }) => spots[0]?.text ?? '')),
    rowTexts: countTexts(page.lines.map(rowKey)),
    figureShares: shareFigures(page),
    figureLines: chosen.length,
  }
}

const isYearLine = (line: Line | undefined): boolean => {
  const figures = (line?.spots ?? []).filter(spot => spot.kind === kind.figure || spot.kind === kind.year)
  return figures.length > 0 && figures.every(spot => spot.kind === kind.year)
}

/** The figures that can add up: without headings of years and columns of years. */
function summedField(page: Page, isFigureLine: readonly boolean[]): Float64Array {
  const width = page.columns.length
  const field = page.numbers.slice()
  for (let k = 0; k < width; k++) {
    let [years, figures] = [0, 0]
    for (let i = 0; i < page.lines.length; i++) {
      const seen = page.kinds[i * width + k]
      if (seen === kind.year) years++
      else if (seen === kind.figure) figures++
    }
    const drop = years > figures
    for (let i = 0; i < page.lines.length; i++) if (drop || !isFigureLine[i]) field[i * width + k] = Number.NaN
  }
  return field
}

function findPeaks(page: Page, value: (i: number, k: number) => number): { peaks: number[]; overNext: number[] } {
  const largest = page.columns.map((_, k) =>
    page.lines.reduce((most, _line, i) => (value(i, k) > most ? value(i, k) : most), Number.NEGATIVE_INFINITY),
  )
  const rows = page.lines.map((_, i) => {
    let [tops, overs, compared, figures] = [0, 0, 0, 0]
    for (const [k, most] of largest.entries()) {
      const here = value(i, k)
      if (Number.isNaN(here)) continue
      figures++
      if (here >= most) tops++
      const next = value(i + 1, k)
      if (Number.isNaN(next)) continue
      compared++
      if (here > next) overs++
    }
    return { peak: figures === 0 ? 0 : tops / figures, over: compared === 0 ? -1 : overs / compared }
  })
  return { peaks: rows.map(({ peak }) => peak), overNext: rows.map(({ over }) => over) }
}

function findColumnPeaks(across: readonly number[], width: number, value: (i: number, k: number) => number): number[] {
  const tops = new Array<number>(width).fill(0)
  const filled = new Array<number>(width).fill(0)
  for (const i of across) {
    let largest = Number.NEGATIVE_INFINITY
    for (let k = 0; k < width; k++) if (value(i, k) > largest) largest = value(i, k)
    for (let k = 0; k < width; k++) {
      if (Number.isNaN(value(i, k))) continue
      filled[k] = (filled[k] ?? 0) + 1
      if (value(i, k) >= largest) tops[k] = (tops[k] ?? 0) + 1
    }
  }
  return tops.map((n, k) => n / Math.max(1, filled[k] ?? 0))
}

const countTexts = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function shareFigures(page: Page): number[] {
  return page.columns.map((_, k) => {
    let [figures, filled] = [0, 0]
    for (const line of page.lines.keys()) {
      const seen = page.kinds[line * page.columns.length + k] ?? 0
      if (seen !== kind.blank) filled++
      if (isFigureKind(seen) || seen === kind.date) figures++
    }
    return filled === 0 ? 0 : figures / filled
  })
}

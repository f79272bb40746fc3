import type { TotalGround } from './find-totals.ts'
import { isBlank, isFigure, numberAt, type Sheet, textAt } from './sheet-cells.ts'

/** A longer table is not searched for rows that are worked out from others: each is compared with all. */
export const mostRows = 20_000

/** The one word by which a row is called. */
export type Name = (r: number) => string

/** Tells the one word by which a row is called; empty where several stand before its first figure, as where each name has its own average. */
export function tellNames(sheet: Sheet, { stubs, columns }: TotalGround): Name {
  const places = [...stubs, ...columns].sort((a, b) => a - b)
  const known = new Map<number, string>()
  return r => {
    const before = known.get(r)
    if (before !== undefined) return before
    const words: string[] = []
    for (const c of places) {
      if (isFigure(sheet, r, c)) break
      if (!isBlank(sheet, r, c)) words.push(textAt(sheet, r, c))
    }
    const name = words.length === 1 ? (words[0] ?? '') : ''
    known.set(r, name)
    return name
  }
}

export const figuresOf = (sheet: Sheet, rows: readonly number[], c: number): number[] =>
  rows.map(r => numberAt(sheet, r, c)).filter(n => !Number.isNaN(n))

/** Counts in how many columns the figure of a row agrees with those of others. */
export function agrees(
  sheet: Sheet,
  { columns }: TotalGround,
  r: number,
  rows: readonly number[],
  fits: (printed: number, figures: readonly number[], c: number) => boolean,
): number {
  let [same, compared] = [0, 0]
  for (const c of columns) {
    const printed = numberAt(sheet, r, c)
    const figures = figuresOf(sheet, rows, c)
    if (Number.isNaN(printed) || figures.length === 0) continue
    compared++
    if (fits(printed, figures, c)) same++
  }
  return compared === 0 ? 0 : same / compared
}

export const leastWithin = 0.8

/** An average lies between the smallest and the largest of its parts. */
export const liesWithin = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agreesWithin(sheet, ground, r, rows) >= leastWithin

export const agreesWithin = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): number =>
  agrees(sheet, ground, r, rows, (n, figures) => n >= Math.min(...figures) - 1e-9 && n <= Math.max(...figures) + 1e-9)

export const isExtreme = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => n === Math.max(...figures) || n === Math.min(...figures)) >= leastWithin

export const isAtEdge = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[], side: 'highest' | 'lowest'): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => n === (side === 'highest' ? Math.max(...figures) : Math.min(...figures))) === 1

export const isAtMost = (sheet: Sheet, ground: TotalGround, rows: readonly number[], r: number): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => n >= Math.max(...figures)) === 1

/** Of what kind the rows are that were counted cannot be told, only that there are so many. */
export const isCountOf = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agrees(sheet, ground, r, rows, (n, figures) => Number.isInteger(n) && n >= 0 && n <= figures.length) === 1

/** Most averages were weighted by hand or rounded: half of them to the printed place are enough. */
export const isMean = (sheet: Sheet, ground: TotalGround, r: number, rows: readonly number[]): boolean =>
  agrees(sheet, ground, r, rows, (n, figures, c) => Math.abs(n - meanOf(figures)) <= lastPlace(sheet, r, c, rows)) >= 0.5

export const meanOf = (figures: readonly number[]): number => figures.reduce((sum, n) => sum + n, 0) / figures.length

/** Averages are printed to about the place to which their parts are, or one more. */
function lastPlace(sheet: Sheet, r: number, c: number, rows: readonly number[]): number {
  const places = [r, ...rows].map(row => (Number.isNaN(numberAt(sheet, row, c)) ? 0 : placesOf(numberAt(sheet, row, c))))
  return 0.5 * 10 ** -Math.min(placesOf(numberAt(sheet, r, c)), Math.max(...places)) + 1e-9
}

export const placesOf = (n: number): number => (String(n).split('.')[1] ?? '').length

import type { Proof } from '../model/recovery.ts'
import { type HeldFigure, holdFigure } from './hold-figure.ts'
import { isScaled } from './is-scaled.ts'
import { type KeyedPaper, keyPaper, leafColumns, leafRows } from './match-papers.ts'
import { nameRow } from './name-row.ts'
import type { Spot } from './origins.ts'
import type { Paper } from './read-paper.ts'
import { numberAt } from './sheet-cells.ts'

/** A cell of a summary sheet with its figure, held against what the sheets that it sums up come to. */
type Held = Spot & HeldFigure

/** Share of the figures of a summary sheet that its parts come to; `compared` is how many were held against them. */
export function measureSummary(summary: Paper, papers: readonly Paper[]): { readonly share: number; readonly compared: number } {
  const told = holdFigures(keyPaper(summary), papers.map(keyPaper), false).filter(({ printed, sum }) => printed !== 0 || sum !== 0)
  const same = told.filter(({ holds }) => holds).length
  return { share: told.length === 0 ? 0 : same / told.length, compared: told.length }
}

/**
 * Holds every figure of a summary sheet, its own totals too, against the values of the sheets that it sums up. Each is held against
 * values alone, never against another total: a total that is wrong is told once, where it stands.
 */
export const proveSummary = (summary: Paper, papers: readonly Paper[]): Proof[] =>
  holdFigures(keyPaper(summary), papers.map(keyPaper), true).map(({ r, c, ...held }) => {
    const { sheet, structure } = summary
    return { place: { sheet: sheet.grid.name, r, c }, along: 'sheets', label: nameRow(sheet, structure, r), ...held }
  })

function holdFigures(summary: KeyedPaper, parts: readonly KeyedPaper[], withTotals: boolean): Held[] {
  const { paper, measures } = summary
  const { sheet, structure } = paper
  const scaled = isScaled(sheet, structure.box)
  const totals = withTotals ? structure.totals.rows.filter(({ parts }) => parts.length > 0).map(({ at }) => at) : []
  const held: Held[] = []
  for (const r of [...structure.rows, ...totals].sort((a, b) => a - b)) {
    const rows = leafRows(paper, r).map(row => summary.rowKeys.get(row) ?? '')
    for (const c of measures) {
      if (Number.isNaN(numberAt(sheet, r, c))) continue
      const columns = leafColumns(paper, c).map(column => summary.columnKeys.get(column) ?? '')
      if (columns.length > 0) held.push({ r, c, ...holdFigure(sheet, { r, c }, { ...sumOver(parts, rows, columns), scaled }) })
    }
  }
  return held
}

function sumOver(
  parts: readonly KeyedPaper[],
  rows: readonly string[],
  columns: readonly string[],
): { readonly sum: number; readonly parts: number } {
  let [sum, count] = [0, 0]
  for (const part of parts)
    for (const row of rows)
      for (const column of columns) {
        const [r, c] = [part.rowOf.get(row), part.columnOf.get(column)]
        const value = r === undefined || c === undefined ? Number.NaN : numberAt(part.paper.sheet, r, c)
        if (Number.isNaN(value)) continue
        sum += value
        count++
      }
  return { sum, parts: count }
}

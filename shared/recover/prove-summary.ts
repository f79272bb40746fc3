import type { Proof } from '../model/recovery.ts'
import { roundingOf } from './find-totals.ts'
import { isScaled } from './is-scaled.ts'
import { type KeyedPaper, keyPaper, leafColumns, leafRows } from './match-papers.ts'
import { nameRow } from './name-row.ts'
import type { Paper } from './read-paper.ts'
import { numberAt } from './sheet-cells.ts'

/** Figures of one cell of a summary sheet: as printed, and what the sheets that it sums up come to. */
type Held = { readonly r: number; readonly c: number; readonly printed: number; readonly sum: number; readonly parts: number }

/** Share of the figures of a summary sheet that its parts come to; `compared` is how many were held against them. */
export function measureSummary(summary: Paper, papers: readonly Paper[]): { readonly share: number; readonly compared: number } {
  let [same, compared] = [0, 0]
  for (const held of holdFigures(keyPaper(summary), papers.map(keyPaper), false)) {
    if (held.printed === 0 && held.sum === 0) continue
    compared++
    if (isSame(summary, held)) same++
  }
  return { share: compared === 0 ? 0 : same / compared, compared }
}

/**
 * Holds every figure of a summary sheet, its own totals too, against the values of the sheets that it sums up. Each is held against
 * values alone, never against another total: a total that is wrong is told once, where it stands.
 */
export const proveSummary = (summary: Paper, papers: readonly Paper[]): Proof[] =>
  holdFigures(keyPaper(summary), papers.map(keyPaper), true).map(held => {
    const holds = isSame(summary, held)
    const difference = holds ? 0 : Number((held.printed - held.sum).toPrecision(12))
    const place = { sheet: summary.sheet.grid.name, r: held.r, c: held.c }
    return {
      place,
      along: 'sheets',
      label: nameRow(summary.sheet, summary.structure, held.r),
      printed: held.printed,
      sum: held.sum,
      parts: held.parts,
      difference,
      holds,
    }
  })

function holdFigures(summary: KeyedPaper, parts: readonly KeyedPaper[], withTotals: boolean): Held[] {
  const { paper, measures } = summary
  const totals = withTotals ? paper.structure.totals.rows.filter(({ parts }) => parts.length > 0).map(({ at }) => at) : []
  const held: Held[] = []
  for (const r of [...paper.structure.rows, ...totals].sort((a, b) => a - b)) {
    const rows = leafRows(paper, r).map(row => summary.rowKeys.get(row) ?? '')
    for (const c of measures) {
      const printed = numberAt(paper.sheet, r, c)
      if (Number.isNaN(printed)) continue
      const columns = leafColumns(paper, c).map(column => summary.columnKeys.get(column) ?? '')
      if (columns.length > 0) held.push({ r, c, printed, ...sumOver(parts, rows, columns) })
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
  return { sum: Number(sum.toPrecision(15)), parts: count }
}

function isSame({ sheet, structure }: Paper, { r, c, printed, sum, parts }: Held): boolean {
  const scaled = isScaled(sheet, structure.box) || !Number.isInteger(printed)
  return Math.abs(printed - sum) <= roundingOf(sheet, r, c, parts, scaled) + Math.abs(printed) * 1e-9
}

import type { Finding } from '../model/recovery.ts'
import { isGroupKey, isHeaded, type SettledColumn } from './draft-columns.ts'
import type { Paper } from './read-paper.ts'
import { roleAt } from './role-map.ts'

const mostFindings = 200

/**
 * What is odd about how a table is laid on one paper: columns without a heading, rows that reach beyond the last column. `own` are the
 * columns as they stand on this paper; one that it does not have stands there as it does on the leading one.
 */
export function layoutFindings(
  { sheet, structure, headings }: Paper,
  own: readonly SettledColumn[],
  columns: readonly SettledColumn[],
): Finding[] {
  const findings: Finding[] = []
  const name = sheet.grid.name
  for (const [k, { draft, column }] of columns.entries()) {
    const here = own[k]?.draft ?? draft
    if (draft.source.kind !== 'line' || isGroupKey(draft.key)) continue
    if (here.source.kind === 'line' && isHeaded(here, headings)) continue
    const c = here.source.kind === 'line' ? here.source.c : draft.source.c
    findings.push({ code: 'heading-missing', place: { sheet: name, r: structure.rows[0] ?? 0, c }, facts: { column: column.name } })
  }
  for (const r of structure.rows)
    for (let c = structure.box.c1 + 1; c < sheet.columns && findings.length < mostFindings; c++)
      if (roleAt(structure.roles, r, c) === 'notes')
        findings.push({ code: 'row-ragged', place: { sheet: name, r, c }, facts: { row: r + 1 } })
  return findings
}

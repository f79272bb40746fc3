import type { Finding } from '../model/recovery.ts'
import { isHeaded, type SettledColumn } from './draft-columns.ts'
import type { Paper } from './read-paper.ts'
import { roleAt } from './role-map.ts'

const mostFindings = 200

/** What is odd about how a table is laid on one paper: columns without a heading, rows that reach beyond the last column. */
export function layoutFindings({ sheet, structure, headings }: Paper, columns: readonly SettledColumn[]): Finding[] {
  const findings: Finding[] = []
  const name = sheet.grid.name
  for (const { draft, column } of columns)
    if (!isHeaded(draft, headings) && draft.source.kind === 'line')
      findings.push({
        code: 'heading-missing',
        place: { sheet: name, r: structure.rows[0] ?? 0, c: draft.source.c },
        facts: { column: column.name },
      })
  for (const r of structure.rows)
    for (let c = structure.box.c1 + 1; c < sheet.columns && findings.length < mostFindings; c++)
      if (roleAt(structure.roles, r, c) === 'notes')
        findings.push({ code: 'row-ragged', place: { sheet: name, r, c }, facts: { row: r + 1 } })
  return findings
}

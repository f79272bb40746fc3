import { type Role, toAddress } from '../../../shared/model/cell.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import type { RecoveredTable } from '../../../shared/recover/recover-book.ts'
import { roleAt } from '../../../shared/recover/role-map.ts'

const letters: Readonly<Record<Role, string>> = { metadata: 'M', header: 'H', group: 'G', data: 'd', derived: 'S', notes: 'N' }

/** The role of every cell as a drawing: one letter a cell, one line a row. */
export const drawRoles = ({ roles }: Pick<RecoveredTable, 'roles'>): string[] =>
  Array.from({ length: roles.rows }, (_, r) =>
    Array.from({ length: roles.columns }, (_, c) => {
      const role = roleAt(roles, r, c)
      return role === null ? '.' : letters[role]
    }).join(' '),
  )

/** A recovered table in the few words that a sheet's expectation is written in. */
export function tellRecovered(recovered: RecoveredTable) {
  const { summary, table } = recovered
  return {
    roles: drawRoles(recovered),
    columns: summary.columns.map(({ label, type, unit }) => [label, type, ...(unit === null ? [] : [unit])].join('|')),
    table: [...toCanonicalCsv(table.columns, table.rows)].join('').trimEnd().split('\n'),
    proofs: summary.proofs.map(
      ({ place, holds, difference }) => `${toAddress(place.r, place.c)} ${holds ? 'holds' : `differs by ${difference}`}`,
    ),
    lifted: summary.lifted.map(({ item, text }) => `${item}: ${text}`),
    findings: summary.findings.map(({ code, place }) => `${code} ${toAddress(place.r, place.c)}`),
    questions: summary.questions.map(({ code }) => code),
  }
}

import { toAddress } from '../../shared/model/cell.ts'
import type { Lifted } from '../../shared/model/recovery.ts'
import type { Column } from '../../shared/model/table.ts'
import type { RecoveredFile } from '../desk/recover-file.ts'
import { toPlainText } from './plain-text.ts'
import { sayFinding, sayProof, sayQuestion } from './say-found.ts'

/** Everything that is known of the table but its cells, and the same for the same bytes on every run and every machine. */
export function toDocument({ file, summary, tableSha, personal }: RecoveredFile) {
  const { sheet, box, rows, columns, recipe, proofs, lifted, findings, questions, roleCount } = summary
  return {
    ...{ file, sheet, box: { ...box, address: toBox(summary) }, rows, tableSha256: tableSha },
    ...{ columns, recipe, proofs, lifted, findings, questions, roleCount },
    personal: personal.map(({ column, kind, count, of }) => ({ column: columns[column]?.name ?? '', kind, count, of })),
  }
}

const toBox = ({ box }: RecoveredFile['summary']): string => `${toAddress(box.r0, box.c0)}:${toAddress(box.r1, box.c1)}`
const mostListed = 20

/** The same for a person, line by line. */
export function tellRecovered(recovered: RecoveredFile): readonly string[] {
  const { file, summary, tableSha, personal } = recovered
  const held = summary.proofs.filter(({ holds }) => holds).length
  const personalWords = personal.map(
    ({ column, kind, count, of }) => `${summary.columns[column]?.label ?? ''}: ${kind}, ${count} of ${of} values`,
  )
  const lines = [
    head(
      'file',
      `${file.name} (${[file.kind, file.encoding, `${file.bytes} bytes`, `${file.sheets.length} sheets`].filter(Boolean).join(', ')})`,
    ),
    head('sheet', `${summary.sheet}, ${toBox(summary)}`),
    head('rows', String(summary.rows)),
    head('columns', String(summary.columns.length)),
    ...tellColumns(summary.columns),
    ...summary.lifted.map(tellLifted),
    head('proofs', summary.proofs.length === 0 ? 'no totals are printed' : `${held} of ${summary.proofs.length} totals hold`),
    ...list(summary.proofs.filter(({ holds }) => !holds).map(sayProof)),
    head('findings', String(summary.findings.length)),
    ...list(summary.findings.filter(({ code }) => code !== 'total-differs').map(sayFinding)),
    head('questions', String(summary.questions.length)),
    ...list(summary.questions.map(sayQuestion)),
    ...(personal.length === 0 ? [] : [head('personal', 'may be personal data; see before it goes anywhere'), ...list(personalWords)]),
    head('table', `SHA-256 ${tableSha}`),
  ]
  return lines.map(toPlainText)
}

const head = (name: string, said: string): string => `${name.padEnd(10)} ${said}`

function list(said: readonly string[]): readonly string[] {
  const more = said.length - mostListed
  return [...said.slice(0, mostListed).map(line => `  ${line}`), ...(more > 0 ? [`  and ${more} more; --json lists them all`] : [])]
}

function tellColumns(columns: readonly Column[]): readonly string[] {
  const width = Math.max(...columns.map(({ name }) => name.length))
  return columns.map(
    ({ name, type, label, unit }) => `  ${name.padEnd(width)}  ${type.padEnd(9)}  ${label}${unit === null ? '' : ` (${unit})`}`,
  )
}

const tellLifted = ({ item, text, place }: Lifted): string => head(item, `${text} (${toAddress(place.r, place.c)})`)

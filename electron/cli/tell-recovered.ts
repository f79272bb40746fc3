import { type Role, roles as roleNames, toAddress, toRange } from '../../shared/model/cell.ts'
import type { Difference, Lifted } from '../../shared/model/recovery.ts'
import type { Column } from '../../shared/model/table.ts'
import type { ToldIssue } from '../../shared/recover/forms/read-document.ts'
import { mostOf } from '../../shared/recover/roles/most-of.ts'
import type { LaidTable } from '../desk/lay-tables.ts'
import type { RecoveredFile, RecoveredOne, SheetPaint } from '../desk/recover-file.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'
import { sayDifference, sayFinding, sayProof, sayQuestion } from './say-found.ts'
import { tellDifferences } from './tell-issue.ts'

/** Everything that is known of a file's tables but their cells, and the same for the same bytes on every run and every machine. */
export function toDocument(
  { file, sheets, paints, tables }: RecoveredFile,
  places: readonly LaidTable[] | null,
  issues: readonly ToldIssue[] = [],
) {
  const { name, sha256, bytes, kind, encoding } = file
  return {
    ...{ file: name, sha256, bytes, kind, encoding },
    sheets: sheets.map(({ name: sheet, rows, columns, cells, hidden }) => {
      const paint = paints.find(one => one.sheet === sheet)
      const roles = paint?.marks ? { roles: toRoles(paint.marks, rows, columns) } : {}
      const comments = (paint?.comments ?? []).map(comment => ({ ...comment, cell: toAddress(comment.r, comment.c) }))
      return { name: sheet, rows, columns, cells, hidden, ...roles, tables: paint?.tables ?? [], comments }
    }),
    tables: tables.map((table, n) => toTable(table, places?.[n] ?? null, tellDifferences(table, issues))),
  }
}

function toTable({ name, summary, tableSha, personal }: RecoveredOne, place: LaidTable | null, differences: readonly Difference[] | null) {
  const { sheet, sheets, box, rows, columns, recipe, proofs, lifted, findings, questions, roleCount, form } = summary
  return {
    ...{ name, sheet, sheets, box: { ...box, address: toRange(box) }, rows, csv: place?.csv ?? null, lineage: place?.lineage ?? null },
    ...{ tableSha256: tableSha, columns, recipe, proofs, lifted, findings, questions, roleCount, form },
    ...(differences === null ? {} : { differences }),
    personal: personal.map(({ column, kind, count, of }) => ({ column: columns[column]?.name ?? '', kind, count, of })),
  }
}

function toRoles(marks: NonNullable<SheetPaint['marks']>, rows: number, columns: number) {
  const cells: { r: number; c: number; label: string }[] = []
  const lines: (string | null)[] = []
  for (let r = 0; r < rows; r++) {
    const labels: Role[] = []
    for (let c = 0; c < columns; c++) {
      const label = roleNames[(marks[r * columns + c] ?? 0) - 1]
      if (label === undefined) continue
      cells.push({ r, c, label })
      labels.push(label)
    }
    lines.push(toLine(labels))
  }
  return { cells, lines }
}

/** A line is what most of it is; figures that were added up make it a total, whatever its name is. */
const toLine = (labels: readonly Role[]): Role | null => (labels.includes('derived') ? 'derived' : mostOf(labels))

const mostListed = 20

/** The same for a person, line by line. */
export function tellRecovered({ file, sheets, tables }: RecoveredFile, issues: readonly ToldIssue[] = []): readonly string[] {
  const about = [file.kind, file.encoding, `${file.bytes} bytes`, `${sheets.length} sheets`, `${tables.length} tables`]
  const lines = [
    headLine('file', `${file.name} (${about.filter(Boolean).join(', ')})`),
    ...tables.flatMap(table => ['', ...tellTable(table, tellDifferences(table, issues))]),
  ]
  return lines.map(toPlainText)
}

function tellTable({ name, summary, tableSha, personal }: RecoveredOne, differences: readonly Difference[] | null): readonly string[] {
  const held = summary.proofs.filter(({ holds }) => holds).length
  const personalWords = personal.map(
    ({ column, kind, count, of }) => `${summary.columns[column]?.label ?? ''}: ${kind}, ${count} of ${of} values`,
  )
  return [
    headLine('table', name),
    headLine('sheets', `${summary.sheets.join(', ')} (${toRange(summary.box)})`),
    headLine('rows', String(summary.rows)),
    headLine('columns', String(summary.columns.length)),
    ...tellColumns(summary.columns),
    ...summary.lifted.map(tellLifted),
    headLine('proofs', summary.proofs.length === 0 ? 'no totals are printed' : `${held} of ${summary.proofs.length} totals hold`),
    ...list(summary.proofs.filter(({ holds }) => !holds).map(sayProof)),
    headLine('findings', String(summary.findings.length)),
    ...list(summary.findings.filter(({ code }) => code !== 'total-differs').map(sayFinding)),
    headLine('questions', String(summary.questions.length)),
    ...list(summary.questions.map(sayQuestion)),
    ...(differences === null ? [] : [headLine('differs', `${differences.length} from the form`), ...list(differences.map(sayDifference))]),
    ...(personal.length === 0 ? [] : [headLine('personal', 'may be personal data; see before it goes anywhere'), ...list(personalWords)]),
    headLine('sha-256', tableSha),
  ]
}

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

const tellLifted = ({ item, text, place }: Lifted): string => headLine(item, `${text} (${place.sheet}!${toAddress(place.r, place.c)})`)

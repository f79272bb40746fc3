import type { Column, Value } from '../../shared/model/table.ts'
import type { TableToWrite } from '../../shared/publish/table-to-write.ts'
import { toHeading } from '../../shared/publish/to-heading.ts'
import { quoteField, toCanonicalCsv } from '../../shared/recover/canonical-csv.ts'
import { type Written, writeChunks } from './write-chunks.ts'

type Rows = Iterable<readonly Value[]>

/** Writes the canonical CSV: UTF-8 without mark, RFC 4180, `\n`, machine names, ISO values. Its SHA-256 is the identity of the table. */
export const writeCanonicalCsv = (path: string, columns: readonly Column[], rows: Rows, signal?: AbortSignal): Promise<Written> =>
  writeChunks(path, toCanonicalCsv(columns, rows), signal)

/**
 * The CSV that a person opens in a spreadsheet: UTF-8 with byte-order mark, CRLF, labels with units as headings, and an apostrophe
 * before text that a spreadsheet would take for a formula. Never send this one to a machine: the guard changes values.
 */
export function* toPeopleCsv({ columns, rows }: Pick<TableToWrite, 'columns' | 'rows'>): Iterable<string> {
  yield `\uFEFF${columns.map(column => quoteField(guard(toHeading(column)))).join(',')}\r\n`
  for (const row of rows) yield `${columns.map((_, i) => toCell(row[i] ?? null)).join(',')}\r\n`
}

const toCell = (value: Value): string => (value === null ? '' : typeof value === 'string' ? quoteField(guard(value)) : String(value))

// CWE-1236: also behind blanks and quotes, and in the full-width forms that an input method may leave.
const dangerous = new Set('=+-@＝＋－＠\t\r\n\0')
export const guard = (text: string): string => (dangerous.has(text.replace(/^[ "']+/, '').charAt(0)) ? `'${text}` : text)

import type { Column, Value } from '../model/table.ts'

const linesAtATime = 1000
const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const toCell = (value: Value): string => (value === null ? '' : typeof value === 'string' ? quote(value) : String(value))

function toLine(cells: readonly string[]): string {
  // A lone empty cell would be an empty line, which readers skip.
  return cells.length === 1 && cells[0] === '' ? '""\n' : `${cells.join(',')}\n`
}

/**
 * The one spelling of a table that is hashed and published: RFC 4180 with `\n`, machine names as the heading, ISO values,
 * quotes only where they must be, null as nothing. Yields chunks of many lines.
 */
export function* toCanonicalCsv(columns: readonly Column[], rows: Iterable<readonly Value[]>): IterableIterator<string> {
  let lines = [toLine(columns.map(column => quote(column.name)))]
  for (const row of rows) {
    lines.push(toLine(columns.map((_, i) => toCell(row[i] ?? null))))
    if (lines.length < linesAtATime) continue
    yield lines.join('')
    lines = []
  }
  if (lines.length > 0) yield lines.join('')
}

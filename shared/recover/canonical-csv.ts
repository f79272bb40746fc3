import type { Column, Value } from '../model/table.ts'

const lettersAtATime = 1 << 16

/** True of text with a comma, a quotation mark or a line break in it. */
function needsQuotes(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x2c || code === 0x22 || code === 0x0a || code === 0x0d) return true
  }
  return false
}

/** A field as RFC 4180 spells it: in quotation marks only where it must be. */
export const quoteField = (text: string): string => (needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text)
const toCell = (value: Value): string => (value === null ? '' : typeof value === 'string' ? quoteField(value) : String(value))

function toLine(values: readonly Value[], width: number): string {
  let line = toCell(values[0] ?? null)
  for (let i = 1; i < width; i++) line += `,${toCell(values[i] ?? null)}`
  // A lone empty cell would be an empty line, which readers skip.
  return width === 1 && line === '' ? '""\n' : `${line}\n`
}

/**
 * The one spelling of a table that is hashed and published: RFC 4180 with `\n`, machine names as the heading, ISO values,
 * quotes only where they must be, null as nothing. Yields chunks of many lines.
 */
export function* toCanonicalCsv(columns: readonly Column[], rows: Iterable<readonly Value[]>): IterableIterator<string> {
  let chunk = toLine(
    columns.map(({ name }) => name),
    columns.length,
  )
  for (const row of rows) {
    chunk += toLine(row, columns.length)
    if (chunk.length < lettersAtATime) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

import type { Value } from '../model/table.ts'
import { cannotHold, type TableToWrite } from './table-to-write.ts'

/**
 * The table as text/tab-separated-values (IANA registration, University of Minnesota, 1993): machine names, then one line a row, null as
 * nothing. The registration forbids tabs and ends of lines in a value and knows no quotes and no escape, so such a value is the fault
 * `file/cannot-hold`; every other letter, quotes too, stands for itself.
 */
export function* toTsv({ columns, rows }: TableToWrite): Iterable<string> {
  yield `${columns.map(({ name }) => name).join('\t')}\n`
  let row = 0
  for (const values of rows) {
    row++
    yield `${columns.map(({ name }, i) => toField(values[i] ?? null, name, row)).join('\t')}\n`
  }
}

function toField(value: Value, column: string, row: number): string {
  if (value === null) return ''
  const text = String(value)
  if (/[\t\n\r]/.test(text)) throw cannotHold('TSV', 'tab', { row, column })
  return text
}

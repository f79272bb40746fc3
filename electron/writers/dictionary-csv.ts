import type { DescribedColumn } from '../../shared/model/dictionary.ts'
import { toDictionaryLines } from '../../shared/publish/dictionary/dictionary-sheet.ts'
import { quoteField } from '../../shared/recover/canonical-csv.ts'
import { guard } from './csv.ts'

/** The dictionary that people open in a spreadsheet: as the CSV for people, with byte-order mark, CRLF and formulas guarded. */
export const toDictionaryCsv = (columns: readonly DescribedColumn[]): string =>
  `\uFEFF${toDictionaryLines(columns)
    .map(line => `${line.map(text => quoteField(guard(text))).join(',')}\r\n`)
    .join('')}`

import Papa from 'papaparse'
import { Fault } from '../../shared/base/fault.ts'
import type { Dialect } from './decide-dialect.ts'
import { limits } from './limits.ts'

/** Takes text piece by piece and hands out the lines that are whole. */
export type LineParser = { readonly take: (text: string, isLast: boolean) => readonly (readonly string[])[] }

type Parsed = { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } }
type OneParse = { parse: (text: string, base: number, ignoreLastRow: boolean) => Parsed }

/** Parses delimited text in one dialect. A quotation that never closes, or closes amid a cell, is `file/damaged` with its line. */
export function createLineParser(dialect: Dialect): LineParser {
  const { delimiter, newline } = dialect
  const settings = { delimiter, newline, ...(dialect.isQuoted ? {} : { quoteChar: '\0' }) }
  // The library's line parser by itself: it can leave an unfinished last line for the next piece.
  const Parser = (Papa as unknown as { Parser: new (settings: object) => OneParse }).Parser
  let [rest, before] = ['', 0]
  return {
    take: (piece, isLast) => {
      const text = rest + piece
      if (text === '') return []
      const { data, errors, meta } = new Parser(settings).parse(text, 0, !isLast)
      // Without its last line a piece may end within a quotation; that is no error yet.
      const error = errors.find(({ code, row }) =>
        code === 'InvalidQuotes' ? (row ?? 0) < data.length || isLast : code === 'MissingQuotes' && isLast,
      )
      if (error) throw new Fault('file/damaged', { why: 'quote', row: before + (error.row ?? 0) + 1 })
      rest = isLast ? '' : text.slice(meta.cursor)
      if (rest.length > limits.textLine) throw new Fault('file/too-large', { limit: limits.textLine, figure: rest.length, unit: 'line' })
      before += data.length
      for (const fields of data) checkLine(fields, newline)
      return data
    },
  }
}

function checkLine(fields: string[], newline: string): void {
  const last = fields.at(-1)
  if (newline === '\n' && last?.endsWith('\r')) fields[fields.length - 1] = last.slice(0, -1)
  if (fields.length > limits.textColumns)
    throw new Fault('file/too-large', { limit: limits.textColumns, figure: fields.length, unit: 'columns' })
}

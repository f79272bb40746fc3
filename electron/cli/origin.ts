import type { RecoverTools } from '../desk/recover-file.ts'
import { type TracedCell, traceOrigin } from '../desk/trace-origin.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'
import { findWrong } from './recover.ts'
import { withRecovered } from './with-recovered.ts'

export const originUsage: Usage = {
  line: 'rabian origin FILE --row N --column NAME [--table NAME] [--sheet NAME] [--json]',
  about: 'tells from which cells of the file a recovered value and its headings came',
  notes: [
    '--row N        the row of the recovered table, counted from 0',
    '--column NAME  the machine name or the label of the column, or its place counted from 0',
    '--table NAME   the table, as `rabian recover` names it; without it, the first',
    '--sheet NAME   looks at this sheet alone, as `rabian recover --sheet` does',
    '--json         prints one JSON document instead of lines for a person',
  ],
}

type Ask = {
  readonly path: string
  readonly row: number
  readonly column: string
  readonly table: string | null
  readonly sheet: string | null
  readonly json: boolean
}

/** Answers the way back of one recovered value. Exit codes: 0 done, 1 fault, 2 usage. */
export async function originCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const ask = readAsk(args, io)
  if (ask === null) return exitCode.usage
  return withRecovered(ask, io, tools, recovered => tell(traceOrigin(recovered, ask), ask.json, io))
}

function tell(traced: ReturnType<typeof traceOrigin>, json: boolean, io: CommandIo): void {
  if (json) {
    io.out(JSON.stringify(traced))
    return
  }
  const cells = (name: string, list: readonly TracedCell[]): string[] =>
    list.map(({ sheet, cell, text }) => headLine(name, `${sheet}!${cell}  ${text}`))
  const lines = [headLine('value', String(traced.value ?? '')), ...cells('from', traced.from), ...cells('heading', traced.headings)]
  for (const line of lines.map(toPlainText)) io.out(line)
}

const text = { type: 'string' } as const

function readAsk(args: readonly string[], io: CommandIo): Ask | null {
  const flags = { row: text, column: text, table: text, sheet: text, json: { type: 'boolean', default: false } } as const
  const words = readWords(args, flags, originUsage, io)
  if (words === null) return null
  const { row, column, table, sheet, json } = words.values
  const [path, ...more] = words.positionals
  const wrong =
    findWrong(path, more, [column, table, sheet]) ??
    (row === undefined || !/^\d{1,9}$/.test(row) ? 'Give the row as a number, counted from 0' : null)
  if (path !== undefined && column !== undefined && wrong === null)
    return { path, row: Number(row), column, table: table ?? null, sheet: sheet ?? null, json }
  refuseWords(wrong ?? 'Give the column by its name', originUsage, io)
  return null
}

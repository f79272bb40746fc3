import { Fault } from '../../shared/base/fault.ts'
import { type Place, toAddress } from '../../shared/model/cell.ts'
import type { Recovered } from '../db/recovered.ts'
import { type RecoveredFile, type RecoveredOne, type RecoverTools, recoverFile } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { toPlainText } from './plain-text.ts'
import { findWrong } from './recover.ts'
import { tellFault } from './tell-fault.ts'

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
type Cell = Place & { readonly cell: string; readonly text: string }

/** Answers the way back of one recovered value. Exit codes: 0 done, 1 fault, 2 usage. */
export async function originCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const ask = readAsk(args, io)
  if (ask === null) return exitCode.usage
  try {
    return await recoverFile(tools, { path: ask.path, pick: { kind: 'all', sheet: ask.sheet, roles: false } }, async recovered => {
      tell(trace(recovered, ask), ask.json, io)
      return exitCode.done
    })
  } catch (thrown) {
    return tellFault(tools.signal.aborted ? new Fault('ask/cancelled', { file: ask.path }, thrown) : thrown, ask.json, io)
  }
}

function trace({ file, tables }: RecoveredFile, ask: Ask) {
  const table = ask.table === null ? tables[0] : tables.find(({ name }) => name === ask.table)
  if (!table) throw new Fault('ask/not-found', { what: 'table', table: ask.table ?? '', tables: tables.map(({ name }) => name) })
  const opened = table.open()
  try {
    const column = findColumn(table, ask.column)
    const { value, from, headings } = opened.origin(ask.row, column)
    const name = table.summary.columns[column]?.name ?? ''
    const cells = { from: from.map(place => readCell(opened, place)), headings: headings.map(place => readCell(opened, place)) }
    return { file: file.name, sha256: file.sha256, table: table.name, row: ask.row, column: name, value, ...cells }
  } finally {
    opened.close()
  }
}

function findColumn({ summary: { columns } }: RecoveredOne, wanted: string): number {
  const named = columns.findIndex(({ name, label }) => name === wanted || label === wanted)
  if (named >= 0) return named
  const at = /^\d+$/.test(wanted) ? Number(wanted) : -1
  if (columns[at] === undefined)
    throw new Fault('ask/not-found', { what: 'column', column: wanted, columns: columns.map(({ name }) => name) })
  return at
}

function readCell(opened: Recovered, place: Place): Cell {
  const [line] = opened.source(place.sheet, place.r, 1).lines
  return { ...place, cell: toAddress(place.r, place.c), text: line?.cells.find(({ c }) => c === place.c)?.text ?? '' }
}

function tell(traced: ReturnType<typeof trace>, json: boolean, io: CommandIo): void {
  if (json) {
    io.out(JSON.stringify(traced))
    return
  }
  const cells = (name: string, list: readonly Cell[]): string[] =>
    list.map(({ sheet, cell, text }) => `${name.padEnd(10)} ${sheet}!${cell}  ${text}`)
  const lines = [`value      ${traced.value ?? ''}`, ...cells('from', traced.from), ...cells('heading', traced.headings)]
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

import { Fault } from '../../shared/base/fault.ts'
import { type Place, toAddress } from '../../shared/model/cell.ts'
import type { Recovered } from '../db/recovered.ts'
import type { RecoveredFile, RecoveredOne } from './recover-file.ts'

/** A cell of the original, with its address and what a person saw in it. */
export type TracedCell = Place & { readonly cell: string; readonly text: string }
/** Which value: its row from 0, its column by name, label or place, in a table by its name or, null, the first. */
type Ask = { readonly row: number; readonly column: string; readonly table: string | null }

/** Tells from which cells of a file a recovered value and its headings came. What is not there is the fault `ask/not-found`. */
export function traceOrigin({ file, tables }: RecoveredFile, ask: Ask) {
  const table = ask.table === null ? tables[0] : tables.find(({ name }) => name === ask.table)
  if (!table) throw new Fault('ask/not-found', { what: 'table', table: ask.table ?? '', tables: tables.map(({ name }) => name) })
  const { rows } = table.summary
  if (ask.row >= rows) throw new Fault('ask/not-found', { what: 'row', row: String(ask.row), rows: `0 to ${rows - 1}` })
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

function readCell(opened: Recovered, place: Place): TracedCell {
  const [line] = opened.source(place.sheet, place.r, 1).lines
  return { ...place, cell: toAddress(place.r, place.c), text: line?.cells.find(({ c }) => c === place.c)?.text ?? '' }
}

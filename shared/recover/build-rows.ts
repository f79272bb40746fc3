import type { Finding } from '../model/recovery.ts'
import { isNumeric, type Rows, type Value } from '../model/table.ts'
import type { LineSource, SettledColumn } from './draft-columns.ts'
import { keepRows } from './keep-rows.ts'
import { createProblems, type Problems } from './note-problems.ts'
import type { ColumnOrigin, Origins } from './origins.ts'
import { createPlaceReader } from './place-codes.ts'
import { createCellReader } from './remember-readings.ts'
import { roleAt } from './role-map.ts'
import type { Structure } from './run-roles.ts'
import { type Sheet, textAt } from './sheet-cells.ts'
import { takePart } from './split-pairs.ts'

/** The rows of the table with the way back of each value, and what could not be read. */
export type Built = { readonly rows: Rows; readonly origins: Origins; readonly findings: readonly Finding[] }

/** Reads the values of every row; a heading turned into rows gives one row for each line and leaf. */
export function buildRows(
  sheet: Sheet,
  structure: Structure,
  columns: readonly SettledColumn[],
  leaves: number,
  problems = createProblems(),
): Built {
  const turned = columns.some(({ draft }) => isTurned(draft.source.kind))
  const perLine = turned ? Math.max(1, leaves) : 1
  const kept = keepRows(columns.map(isFigures), structure.rows.length * perLine)
  const readers = columns.map(column => createReader(sheet, structure, column, problems))
  for (const [i, line] of structure.rows.entries())
    for (const [k, { isLine, readAt }] of readers.entries()) {
      const shared = isLine ? readAt(i, line, 0) : null
      for (let leaf = 0; leaf < perLine; leaf++) kept.set(i * perLine + leaf, k, isLine ? shared : readAt(i, line, leaf))
    }
  return { rows: kept.rows, findings: problems.list(), origins: layOrigins(sheet.grid.name, structure, columns, { turned, perLine }) }
}

const isTurned = (kind: SettledColumn['draft']['source']['kind']): boolean => kind === 'words' || kind === 'leaf' || kind === 'across'
const isFigures = ({ draft: { source }, rule: { type } }: SettledColumn): boolean =>
  (source.kind === 'line' || source.kind === 'leaf') && (isNumeric(type) || type === 'year')

/** Reads one column; `isLine` where all leaves of a line have one value. */
type Reader = { readonly isLine: boolean; readonly readAt: (i: number, line: number, leaf: number) => Value }
type Read = (line: number, c: number) => Value

function createReader(sheet: Sheet, structure: Structure, column: SettledColumn, problems: Problems): Reader {
  const { source } = column.draft
  const part = source.kind === 'line' || source.kind === 'leaf' ? source.part : null
  const readCell = createCellReader(part === null ? sheet : takePart(sheet, part), column.rule)
  const read: Read = (line, c) => {
    if (line < 0 || c < 0) return null
    const { value, problem } = readCell(line, c)
    if (problem !== null)
      problems.note(problem, { sheet: sheet.grid.name, r: line, c }, column.column.label, sheet.grid.cells.textAt(line, c))
    return value
  }
  if (isTurned(source.kind)) return { isLine: false, readAt: (_, line, leaf) => readLeaf(column, structure, line, leaf, read) }
  const readPlace = readPlaces(sheet, structure, column, problems)
  if (readPlace !== null) return { isLine: true, readAt: readPlace }
  return { isLine: true, readAt: (i, line) => (source.kind === 'line' ? read(lineOf(structure, source, i, line), source.c) : null) }
}

/** The line of the sheet in which a row's value stands: its own, one that it was filled from, or none (-1). */
function lineOf(structure: Structure, source: LineSource, i: number, line: number): number {
  if (source.lines !== null) return source.lines[i] ?? -1
  return roleAt(structure.roles, line, source.c) === 'data' ? line : -1
}

/** For a column of codes of places: the code of row `i`; names that have none are noted. Null for other columns. */
function readPlaces(
  sheet: Sheet,
  structure: Structure,
  { draft: { source }, column }: SettledColumn,
  problems: Problems,
): ((i: number) => Value) | null {
  if (source.kind !== 'place') return null
  const standsAt = (line: LineSource, i: number): number => lineOf(structure, line, i, structure.rows[i] ?? -1)
  const readPlace = createPlaceReader(source, (line, i) => textAt(sheet, standsAt(line, i), line.c))
  return i => {
    const { code, unmatched } = readPlace(i)
    const place = { sheet: sheet.grid.name, r: standsAt(source.of, i), c: source.of.c }
    if (unmatched !== null) problems.note('place-unmatched', place, column.label, unmatched)
    return code
  }
}

function readLeaf(column: SettledColumn, structure: Structure, line: number, leaf: number, read: Read): Value {
  const { source } = column.draft
  if (source.kind === 'words') return source.values[leaf] ?? null
  if (source.kind === 'across') {
    const c = source.columns[leaf] ?? -1
    return c < 0 || roleAt(structure.roles, source.r, c) !== 'data' ? null : read(source.r, c)
  }
  if (source.kind !== 'leaf') return null
  const c = source.columns[leaf] ?? -1
  return c < 0 || roleAt(structure.roles, line, c) !== 'data' ? null : read(line, c)
}

function layOrigins(
  sheet: string,
  structure: Structure,
  columns: readonly SettledColumn[],
  { turned, perLine }: { readonly turned: boolean; readonly perLine: number },
): Origins {
  const count = structure.rows.length * perLine
  const lines = new Int32Array(count)
  const leaves = turned ? new Int32Array(count) : null
  for (const [i, line] of structure.rows.entries())
    for (let leaf = 0; leaf < perLine; leaf++) {
      lines[i * perLine + leaf] = line
      if (leaves) leaves[i * perLine + leaf] = leaf
    }
  return { sheets: [sheet], sheetOf: null, lines, leaves, columns: columns.map(column => layColumn(column, perLine)) }
}

function layColumn({ draft }: SettledColumn, perLine: number): ColumnOrigin {
  // A code comes from the cell that names the place.
  const source = draft.source.kind === 'place' ? draft.source.of : draft.source
  if (source.kind === 'words') return { kind: 'heading', leaves: source.spots }
  if (source.kind === 'across') return { ...source }
  if (source.kind === 'leaf') return { kind: 'leaf', columns: source.columns, headings: source.headings }
  const { c, headings, lines } = source
  if (lines === null) return { kind: 'line', c, lines: null, headings }
  const spread = new Int32Array(lines.length * perLine)
  for (const [i, line] of lines.entries()) spread.fill(line, i * perLine, (i + 1) * perLine)
  return { kind: 'line', c, lines: spread, headings }
}

import type { Finding, FindingCode } from '../model/recovery.ts'
import type { Rows, Value } from '../model/table.ts'
import type { SettledColumn } from './draft-columns.ts'
import { keepRows } from './keep-rows.ts'
import type { ColumnOrigin, Origins } from './origins.ts'
import { createPlaceReader } from './read-place.ts'
import { roleAt } from './role-map.ts'
import type { Structure } from './run-roles.ts'
import type { Sheet } from './sheet-cells.ts'

/** The rows of the table with the way back of each value, and what could not be read. */
export type Built = { readonly rows: Rows; readonly origins: Origins; readonly findings: readonly Finding[] }

const mostFindings = 1000

/** Reads the values of every row; a heading turned into rows gives one row for each line and leaf. */
export function buildRows(sheet: Sheet, structure: Structure, columns: readonly SettledColumn[], leaves: number): Built {
  const findings: Finding[] = []
  const turned = columns.some(({ draft }) => draft.source.kind !== 'line')
  const perLine = turned ? Math.max(1, leaves) : 1
  const kept = keepRows(columns.map(isFigures), structure.rows.length * perLine)
  const reads = columns.map(column => {
    const readPlace = createPlaceReader(sheet, column.rule)
    return (line: number, c: number): Value => {
      if (line < 0 || c < 0) return null
      const { value, problem } = readPlace(line, c)
      if (problem !== null && findings.length < mostFindings) findings.push(tell(sheet, problem, line, c, column.column.label))
      return value
    }
  })
  for (const [i, line] of structure.rows.entries())
    for (const [k, column] of columns.entries()) {
      const read = reads[k]
      if (read === undefined) continue
      const isLine = column.draft.source.kind === 'line'
      const shared = isLine ? readLine(column, structure, i, line, read) : null
      for (let leaf = 0; leaf < perLine; leaf++)
        kept.set(i * perLine + leaf, k, isLine ? shared : readLeaf(column, structure, line, leaf, read))
    }
  return { rows: kept.rows, findings, origins: layOrigins(sheet.grid.name, structure, columns, perLine) }
}

const isFigures = ({ draft, rule: { type } }: SettledColumn): boolean =>
  draft.source.kind !== 'words' && (type === 'integer' || type === 'number' || type === 'year')

const tell = ({ grid }: Sheet, code: FindingCode, r: number, c: number, column: string): Finding => ({
  code,
  place: { sheet: grid.name, r, c },
  facts: { text: grid.cells.textAt(r, c).slice(0, 100), column },
})

type Read = (line: number, c: number) => Value

function readLine(column: SettledColumn, structure: Structure, i: number, line: number, read: Read): Value {
  const { source, key } = column.draft
  if (source.kind !== 'line') return null
  if (source.lines !== null) return read(source.lines[i] ?? -1, source.c)
  return key !== 'group' && roleAt(structure.roles, line, source.c) !== 'data' ? null : read(line, source.c)
}

function readLeaf(column: SettledColumn, structure: Structure, line: number, leaf: number, read: Read): Value {
  const { source } = column.draft
  if (source.kind === 'words') return source.values[leaf] ?? null
  if (source.kind !== 'leaf') return null
  const c = source.columns[leaf] ?? -1
  return c < 0 || roleAt(structure.roles, line, c) !== 'data' ? null : read(line, c)
}

function layOrigins(sheet: string, structure: Structure, columns: readonly SettledColumn[], perLine: number): Origins {
  const count = structure.rows.length * perLine
  const lines = new Int32Array(count)
  const leaves = perLine > 1 || columns.some(({ draft }) => draft.source.kind !== 'line') ? new Int32Array(count) : null
  for (const [i, line] of structure.rows.entries())
    for (let leaf = 0; leaf < perLine; leaf++) {
      lines[i * perLine + leaf] = line
      if (leaves) leaves[i * perLine + leaf] = leaf
    }
  return { sheets: [sheet], sheetOf: null, lines, leaves, columns: columns.map(column => layColumn(column, perLine)) }
}

function layColumn({ draft: { source } }: SettledColumn, perLine: number): ColumnOrigin {
  if (source.kind === 'words') return { kind: 'heading', leaves: source.spots }
  if (source.kind === 'leaf') return { kind: 'leaf', columns: source.columns, headings: source.headings }
  const { c, headings, lines } = source
  if (lines === null) return { kind: 'line', c, lines: null, headings }
  const spread = new Int32Array(lines.length * perLine)
  for (const [i, line] of lines.entries()) spread.fill(line, i * perLine, (i + 1) * perLine)
  return { kind: 'line', c, lines: spread, headings }
}

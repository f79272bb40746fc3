import { cellAt } from '../model/grid.ts'
import type { Finding } from '../model/recovery.ts'
import type { Value } from '../model/table.ts'
import { readCell } from '../values/column-rule.ts'
import { isGroupKey, type SettledColumn } from './draft-columns.ts'
import type { ColumnOrigin, Origins } from './origins.ts'
import { roleAt } from './role-map.ts'
import type { Structure } from './run-roles.ts'
import type { Sheet } from './sheet-cells.ts'

/** The rows of the table with the way back of each value, and what could not be read. */
export type Built = { readonly rows: readonly (readonly Value[])[]; readonly origins: Origins; readonly findings: readonly Finding[] }

const mostFindings = 1000

/** Reads the values of every row; a heading turned into rows gives one row for each line and leaf. */
export function buildRows(sheet: Sheet, structure: Structure, columns: readonly SettledColumn[], leaves: number): Built {
  const findings: Finding[] = []
  const perLine = Math.max(1, leaves)
  const turned = columns.some(({ draft }) => draft.source.kind !== 'line')
  const rows: Value[][] = []
  const read = (line: number, c: number, column: SettledColumn): Value => {
    const cell = line < 0 || c < 0 ? null : cellAt(sheet.grid, line, c)
    const reading = readCell(cell, column.rule)
    if (reading.problem !== null && findings.length < mostFindings)
      findings.push({
        code: reading.problem,
        place: { sheet: sheet.grid.name, r: line, c },
        facts: { text: (cell?.text ?? '').slice(0, 100), column: column.column.label },
      })
    return reading.value
  }
  for (const [i, line] of structure.rows.entries()) {
    const shared = columns.map(column => (column.draft.source.kind === 'line' ? readLine(column, structure, i, line, read) : null))
    for (let leaf = 0; leaf < (turned ? perLine : 1); leaf++)
      rows.push(
        columns.map((column, k) =>
          column.draft.source.kind === 'line' ? (shared[k] ?? null) : readLeaf(column, structure, line, leaf, read),
        ),
      )
  }
  return { rows, findings, origins: layOrigins(sheet.grid.name, structure, columns, turned ? perLine : 1) }
}

type Read = (line: number, c: number, column: SettledColumn) => Value

function readLine(column: SettledColumn, structure: Structure, i: number, line: number, read: Read): Value {
  const { source, key } = column.draft
  if (source.kind !== 'line') return null
  if (source.lines !== null) return read(source.lines[i] ?? -1, source.c, column)
  return !isGroupKey(key) && roleAt(structure.roles, line, source.c) !== 'data' ? null : read(line, source.c, column)
}

function readLeaf(column: SettledColumn, structure: Structure, line: number, leaf: number, read: Read): Value {
  const { source } = column.draft
  if (source.kind === 'words') return source.values[leaf] ?? null
  if (source.kind === 'across') {
    const c = source.columns[leaf] ?? -1
    return c < 0 || roleAt(structure.roles, source.r, c) !== 'data' ? null : read(source.r, c, column)
  }
  if (source.kind !== 'leaf') return null
  const c = source.columns[leaf] ?? -1
  return c < 0 || roleAt(structure.roles, line, c) !== 'data' ? null : read(line, c, column)
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
  if (source.kind === 'across') return { ...source }
  if (source.kind === 'leaf') return { kind: 'leaf', columns: source.columns, headings: source.headings }
  const { c, headings, lines } = source
  if (lines === null) return { kind: 'line', c, lines: null, headings }
  const spread = new Int32Array(lines.length * perLine)
  for (const [i, line] of lines.entries()) spread.fill(line, i * perLine, (i + 1) * perLine)
  return { kind: 'line', c, lines: spread, headings }
}

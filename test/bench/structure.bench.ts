import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '../../build/setup/places.mjs'
import { Fault } from '../../shared/base/fault.ts'
import type { Cell, Role } from '../../shared/model/cell.ts'
import { cellsOfLines, type Grid, lineOf } from '../../shared/model/grid.ts'
import { recoverGrid } from '../../shared/recover/recover-grid.ts'
import { type RoleMap, roleAt } from '../../shared/recover/role-map.ts'

const corpora = join(root, '..', 'shared', 'structure')
const sets = ['saus.dev', 'troy.dev', 'cius-lines.dev', 'govuk-lines.dev'] as const

type Annotated = { readonly file_name: string; readonly table_id: string; readonly table_array: readonly (readonly (string | null)[])[] }
type Score = {
  readonly cells: { readonly macroF1: number } | null
  readonly lines: { readonly macroF1: number }
  readonly headerRowsExact: number
}

/** How well roles are found on sheets that were annotated by hand: macro-F1 over cells and lines, and headings found to the row. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  if (!existsSync(corpora)) return {}
  const figures: { [figure: string]: number } = {}
  for (const set of sets) {
    const { cells, lines, headerRowsExact } = scoreSet(set)
    const name = set.replace(/[.-](.)/g, (_, letter: string) => letter.toUpperCase())
    if (cells !== null) figures[`${name}CellsF1`] = round(cells.macroF1)
    figures[`${name}LinesF1`] = round(lines.macroF1)
    figures[`${name}HeaderRowsExactShare`] = round(headerRowsExact)
  }
  return figures
}

function scoreSet(set: string): Score {
  const data = join(corpora, 'data', `${set}.jl.gz`)
  const records = gunzipSync(readFileSync(data)).toString('utf8').split('\n').filter(Boolean)
  const folder = mkdtempSync(join(tmpdir(), 'rabian-structure-'))
  try {
    const predictions = join(folder, 'predictions.json')
    writeFileSync(predictions, JSON.stringify(records.map(line => predict(JSON.parse(line) as Annotated))))
    const args = [join(corpora, 'score.mjs'), '--data', data, '--pred', predictions, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Score
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function predict({ file_name: file, table_id: sheet, table_array: texts }: Annotated) {
  const grid = toGrid(texts)
  const roles = findRoles(grid)
  const cells = Array.from({ length: grid.rows }, (_, r) =>
    lineOf(grid, r).flatMap((cell, c) => (cell === null ? [] : [{ r, c, label: (roles && roleAt(roles, r, c)) ?? 'metadata' }])),
  ).flat()
  const lines = Array.from({ length: grid.rows }, (_, r) => toLine(cells.filter(cell => cell.r === r).map(({ label }) => label)))
  return { file, sheet, cells, lines }
}

/** A sheet in which no table is found is all title, as far as we can say. */
function findRoles(grid: Grid): RoleMap | null {
  try {
    return recoverGrid(grid, null).roles
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    return null
  }
}

/** A line is what most of it is; figures that were added up make it a total, whatever its name is. */
function toLine(labels: readonly Role[]): Role | null {
  if (labels.includes('derived')) return 'derived'
  const counts = Map.groupBy(labels, label => label)
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

function toGrid(texts: Annotated['table_array']): Grid {
  const cells = texts.map(line => line.map(toCell))
  const columns = Math.max(0, ...cells.map(line => line.length))
  return { name: 'sheet', rows: cells.length, columns, cells: cellsOfLines(cells), merges: [], hiddenRows: [], hiddenColumns: [] }
}

const toCell = (text: string | null): Cell | null => (text === null || text.trim() === '' ? null : { kind: 'text', value: text, text })

const round = (share: number): number => Math.round(share * 1000) / 1000

import type { LongSheet } from '../model/block-cells.ts'
import type { Role } from '../model/cell.ts'
import { isPlainTotalWord, mayTellTotal } from '../text/total-words.ts'
import { createColumnEvidence } from '../values/column-evidence.ts'
import type { ColumnRule } from '../values/column-rule.ts'
import type { PairPart } from '../values/read-pair.ts'
import { addCells, type CellsOf, cellsOfColumn } from './column-cells.ts'
import { spellRow } from './find-body.ts'
import { addUp, type LongTotal } from './long-totals.ts'
import { type ReadBlock, readBlock, repeatedRole } from './read-block.ts'
import type { Paper } from './read-paper.ts'
import { markOf, type RoleMap, roleAt } from './role-map.ts'
import { filledIn, look, lookOf, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { takePart } from './split-pairs.ts'
import type { ReadStep } from './step-params.ts'
import { isNoteLine, readOrdinal } from './words.ts'

/** What one walk down a long sheet found, beyond what its first block shows. */
export type Survey = {
  /** The role of every cell, row by row. */
  readonly roles: RoleMap
  /** How many rows carry values. */
  readonly count: number
  /** The last row of the table. */
  readonly last: number
  readonly repeats: readonly number[]
  readonly asides: readonly number[]
  readonly totals: readonly LongTotal[]
  /** True where the running number of the first block does not run on. */
  readonly breaks: boolean
  readonly evidence: ReadonlyMap<string, () => ColumnRule>
}

/** A column about which the first block was asked: where its cells stand, which of two figures in them it is, and its heading. */
export type Asked = { readonly columns: readonly number[]; readonly label: string; readonly part: PairPart | null }

export const keyOf = ({ columns, label, part }: Asked): string => `${columns.join(' ')} ${part ?? ''} ${label}`

/** Notes of which columns somebody asks what stands in them; they are answered from the sheet at hand. */
export const noteAsked =
  (asked: Map<string, Asked>): CellsOf =>
  (sheet, stretches) => {
    const told = cellsOfColumn(sheet, stretches)
    return {
      cells: told.cells,
      decide: label => {
        const one = { columns: stretches().map(({ c }) => c), label, part: sheet.part }
        asked.set(keyOf(one), one)
        return told.decide(label)
      },
    }
  }

type Finds = { repeats: number[]; asides: number[]; totals: LongTotal[]; breaks: boolean }
/** The columns of figures; the running number where one was set aside; rows that are known to be totals, where a recipe says which. */
export type Known = { readonly measures: readonly number[]; readonly ordinal: number | null; readonly totals: ReadonlySet<number> | null }

/** Walks down a long sheet. Where no totals are known, what is no data is looked for in every block. */
export function surveyLong(long: LongSheet, head: Paper, steps: readonly ReadStep[], asked: Iterable<Asked>, known: Known): Survey {
  const evidences = [...asked].map(one => ({ ...one, evidence: createColumnEvidence(one.label) }))
  const finds: Finds = { repeats: [], asides: [], totals: [], breaks: false }
  const look = lookFor(head, finds, known)
  const painted: Painted[] = []
  let [columns, count, last] = [0, 0, 0]
  for (const block of long.blocks()) {
    const read = readBlock(head, block, steps)
    const { roles } = read.structure
    const own = look(read)
    for (const { columns: places, part, evidence } of evidences)
      addCells(
        evidence,
        part === null ? read.sheet : takePart(read.sheet, part),
        places.map(c => ({ c, rows: own.filter(r => roleAt(roles, r, c) === 'data') })),
      )
    painted.push({ from: block.from, roles })
    columns = Math.max(columns, roles.columns)
    count += own.length
    last = Math.max(last, ...(own.length > 0 ? [block.from + (own.at(-1) ?? 0)] : []), finds.totals.at(-1)?.at ?? 0)
  }
  const roles = joinRoles(painted, columns)
  repaint(roles, finds, head)
  return { roles, count, last, ...finds, evidence: new Map(evidences.map(one => [keyOf(one), one.evidence.decide])) }
}

type Painted = { readonly from: number; readonly roles: RoleMap }

function joinRoles(painted: readonly Painted[], columns: number): RoleMap {
  const end = painted.at(-1)
  const rows = end === undefined ? 0 : end.from + end.roles.rows
  const marks = new Uint8Array(rows * columns)
  for (const { from, roles } of painted)
    for (let r = 0; r < roles.rows; r++) marks.set(roles.marks.subarray(r * roles.columns, (r + 1) * roles.columns), (from + r) * columns)
  return { rows, columns, marks }
}

/** What was found to be no data after its block was painted. */
function repaint(map: RoleMap, { repeats, asides, totals }: Finds, head: Paper): void {
  const data = markOf('data')
  const paint = (r: number, role: Role): void => {
    for (let at = r * map.columns; at < (r + 1) * map.columns; at++) if (map.marks[at] === data) map.marks[at] = markOf(role)
  }
  for (const r of asides) paint(r, 'notes')
  for (const { at } of totals) paint(at, 'derived')
  const headerRows = head.steps.flatMap(step => (step.name === 'set-header' ? step.params.rows : []))
  for (const r of repeats)
    paint(
      r,
      repeatedRole(head, headerRows, c => map.marks[r * map.columns + c] === 0),
    )
}

/** Looks at each row of a block for what is no data, and answers the rows that are. */
function lookFor(head: Paper, finds: Finds, { ordinal, measures, totals }: Known): (block: ReadBlock) => number[] {
  const first = head.structure.rows[0] ?? 0
  const said = new Set<string>()
  for (let r = 0; r < first; r++) said.add(spellRow(head.sheet, r, filledIn(head.sheet, r)))
  const sums = addUp(measures)
  let count = 0
  const isTotal = (block: ReadBlock, r: number): boolean =>
    block.from > 0 && (totals === null ? totalWordIn(block.sheet, r, measures) !== null : totals.has(block.from + r))
  return block => {
    const { sheet, structure, from } = block
    const rows: number[] = []
    for (const r of rowsOf(structure.rows, totals, from, sheet.rows)) {
      if (totals === null && from > 0 && isAside(block, r, said, finds)) continue
      if (isTotal(block, r)) {
        finds.totals.push(sums.close(block, r, totalWordIn(sheet, r, measures) ?? ''))
        continue
      }
      sums.add(block, r)
      if (ordinal !== null && !finds.breaks) {
        count = runsOn(sheet, r, ordinal, count)
        finds.breaks = count < 0
      }
      rows.push(r)
    }
    return rows
  }
}

/** The rows of values of a block, with the totals among them that a recipe names. */
function rowsOf(rows: readonly number[], totals: ReadonlySet<number> | null, from: number, count: number): readonly number[] {
  const own = from === 0 ? [] : [...(totals ?? [])].map(at => at - from).filter(r => r >= 0 && r < count)
  return own.length === 0 ? rows : [...new Set([...rows, ...own])].sort((a, b) => a - b)
}

function isAside({ sheet, from }: ReadBlock, r: number, known: ReadonlySet<string>, finds: Finds): boolean {
  const filled = filledIn(sheet, r)
  if (filled.length <= 2 && isNoteLine(textAt(sheet, r, filled[0] ?? 0))) {
    finds.asides.push(from + r)
    return true
  }
  if (!known.has(spellRow(sheet, r, filled))) return false
  finds.repeats.push(from + r)
  return true
}

/** The word by which a row says that it is a total; null where none does, or it has no figure. */
function totalWordIn(sheet: Sheet, r: number, measures: readonly number[]): string | null {
  for (const c of filledIn(sheet, r)) {
    if (lookOf(sheet, r, c) !== look.text || !mayTellTotal(sheet.grid.cells.textAt(r, c))) continue
    const text = textAt(sheet, r, c)
    if (isPlainTotalWord(text)) return measures.some(k => !Number.isNaN(numberAt(sheet, r, k))) ? text : null
  }
  return null
}

/** The running number after this row; -1 where it does not run on. */
function runsOn(sheet: Sheet, r: number, c: number, before: number): number {
  if (lookOf(sheet, r, c) === look.blank) return before
  const n = readOrdinal(textAt(sheet, r, c)) ?? numberAt(sheet, r, c)
  return n === before + 1 || n === 1 ? n : -1
}

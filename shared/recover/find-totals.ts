import { createMemory, type Memory } from '../base/remember.ts'
import { cellKind, type TextKey } from '../model/grid.ts'
import { isPlainTotalWord, isTotalWord } from '../text/total-words.ts'
import { rankPlace } from '../values/find-area.ts'
import { isShareBlock } from './derived-words.ts'
import { findLayers } from './find-layers.ts'
import { findSums, type Lines, type Said, type Sum } from './find-sums.ts'
import { type Heading, hasRateUnit, spellHeading } from './headings.ts'
import { leadsDeeper } from './indents.ts'
import { filledIn, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { isBalanceWord, isRateHeading } from './words.ts'

/** A printed total: the row (or column) where it stands and the rows (or columns) that it should add up. */
export type Total = {
  readonly at: number
  readonly parts: readonly number[]
  readonly proven: boolean
  /** What comes of the parts where that is no sum. */
  readonly by?: 'mean'
}

/** Where totals are looked for: value rows and measure columns of the table, its stub columns, rows that break its groups. */
export type TotalGround = {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly stubs: readonly number[]
  readonly breaks: ReadonlySet<number>
  readonly headings: ReadonlyMap<number, Heading>
  /** True where the sheet prints figures rounded to a multiple (thousands, millions). */
  readonly scaled: boolean
}

const isSumFormula = (sheet: Sheet, r: number, c: number): boolean =>
  /^\s*=?\s*(sum|subtotal)\s*\(/i.test(sheet.grid.cells.formulaAt(r, c) ?? '')

/** How far a printed figure may be from its sum because each was rounded: half a last place a part, at most a handful. */
export function roundingOf(sheet: Sheet, r: number, c: number, parts: number, scaled: boolean): number {
  const printed = sheet.decimals[r * sheet.columns + c] ?? 255
  const value = numberAt(sheet, r, c)
  if (printed === 255)
    return Number.isInteger(value) && !scaled ? 0 : scaled && Number.isInteger(value) ? Math.min(2, 0.5 * Math.sqrt(parts + 1)) : 1e-6
  if (printed === 0) return scaled ? Math.min(2, 0.5 * Math.sqrt(parts + 1)) : 0
  return Math.min(3, Math.sqrt(parts + 1)) * 0.5 * 10 ** -printed + 1e-9
}

/** The columns in which rows are added up. A table of nothing but shares by their unit has no others, and its shares do come to a hundred. */
function findAddedUp({ columns, headings }: TotalGround): readonly number[] {
  const named = columns.filter(c => !isRateHeading(spellHeading(headings.get(c))))
  const counted = named.filter(c => !hasRateUnit(headings.get(c)))
  return counted.length > 0 ? counted : named
}

/** Finds rows that add up rows. Headings of shares and averages are not held against them. */
export function findTotalRows(sheet: Sheet, ground: TotalGround): Total[] {
  const { rows } = ground
  const columns = findAddedUp(ground)
  const known: Known = createMemory()
  const lines: Lines = {
    count: rows.length,
    width: columns.length,
    value: (line, k) => numberAt(sheet, rows[line] ?? -1, columns[k] ?? -1),
    tolerance: (k, parts) => roundingOf(sheet, rows[rows.length - 1] ?? 0, columns[k] ?? 0, parts, ground.scaled),
    opens: line => line === 0 || breaksBetween(ground.breaks, rows[line - 1] ?? 0, rows[line] ?? 0),
    said: line => sayRow(sheet, line, ground, known),
    share: 0.8,
    weight: 5,
  }
  const label = (line: number): string => ground.stubs.map(c => textAt(sheet, rows[line] ?? 0, c)).join(' ')
  if (columns.length === 0) return []
  const sums = findSums(lines)
  return dropBalances(findLayers(lines, sums) ?? sums, lines.said, label).map(sum => toTotal(sum, rows))
}

/** Income is no total of expense and balance, though they add up to it: a sum that no word speaks for has no balance among its parts. */
const dropBalances = (sums: readonly Sum[], said: Lines['said'], label: (line: number) => string): Sum[] =>
  sums.filter(({ line, parts }) => said(line) !== 'nothing' || parts.length > 3 || !parts.some(part => isBalanceWord(label(part))))

const toTotal = (sum: Sum, axis: readonly number[]): Total => ({
  at: axis[sum.line] ?? 0,
  parts: sum.parts.map(part => axis[part] ?? 0),
  proven: sum.proven,
})

/** True where a group begins, or the heading comes again, between two rows. */
export function breaksBetween(breaks: ReadonlySet<number>, above: number, below: number): boolean {
  for (let r = above + 1; r < below; r++) if (breaks.has(r)) return true
  return false
}

/** A table as long as this is a register: its totals, if any, say so in its first columns. */
const manyRows = 5000
const mostNames = 4

/** What names were found to say: most come again and again. */
type Known = Memory<TextKey, Said>

function sayName(sheet: Sheet, r: number, c: number, known: Known): Said {
  const key = sheet.grid.cells.keyAt(r, c)
  const before = known.recall(key)
  if (before !== undefined) return before
  const words = textAt(sheet, r, c)
  const said = isPlainTotalWord(words) ? 'plainly' : isTotalWord(words) ? 'perhaps' : 'nothing'
  known.keep(key, said)
  return said
}

function sayRow(sheet: Sheet, line: number, ground: TotalGround, known: Known): Said {
  const r = ground.rows[line] ?? 0
  let perhaps = false
  const long = ground.rows.length > manyRows
  for (const c of long ? ground.stubs.slice(0, mostNames) : ground.stubs) {
    // What stands behind a number costs much to show, and is no word.
    if (sheet.grid.cells.kindAt(r, c) !== cellKind.text) continue
    const said = sayName(sheet, r, c, known)
    if (said === 'plainly') return said
    perhaps ||= said === 'perhaps'
  }
  if (hasColumnFormulas(sheet, r, ground.columns)) return 'plainly'
  if (perhaps) return 'perhaps'
  // A name over names that are set in deeper, or over places that lie within it, may well add them up.
  const [stub] = ground.stubs
  return stub !== undefined && !long && (leadsDeeper(sheet, ground.rows, line, stub) || leadsPlaces(sheet, ground.rows, line, stub))
    ? 'perhaps'
    : 'nothing'
}

function leadsPlaces(sheet: Sheet, rows: readonly number[], line: number, c: number): boolean {
  const next = rows[line + 1]
  if (next === undefined) return false
  const [own, below] = [rankPlace(textAt(sheet, rows[line] ?? 0, c)), rankPlace(textAt(sheet, next, c))]
  return own !== null && below !== null && own < below
}

function hasColumnFormulas(sheet: Sheet, r: number, columns: readonly number[]): boolean {
  let count = 0
  for (const c of columns) if (isColumnFormula(sheet, r, c)) count++
  return count >= Math.max(1, columns.length * 0.5)
}

// SUM(C8:C73) runs down a column; SUM(C8:H8) runs along a row.
const isColumnFormula = (sheet: Sheet, r: number, c: number): boolean =>
  isSumFormula(sheet, r, c) && runsDown(sheet.grid.cells.formulaAt(r, c) ?? '')
const runsDown = (formula: string): boolean => {
  const hit = /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/i.exec(formula)
  return hit !== null && hit[1] === hit[3] && hit[2] !== hit[4]
}
const isRowFormula = (sheet: Sheet, r: number, c: number): boolean => {
  const hit = /\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/i.exec(sheet.grid.cells.formulaAt(r, c) ?? '')
  return isSumFormula(sheet, r, c) && hit !== null && hit[2] === hit[4] && hit[1] !== hit[3]
}

const mostSampled = 400

/** Rows spread over a long table, by which its columns are told. */
export function sampleRows({ rows }: TotalGround): number[] {
  const step = Math.max(1, Math.floor(rows.length / mostSampled))
  return rows.filter((_, i) => i % step === 0)
}

/** Finds columns that add up columns. Long tables are searched on rows spread over them. */
export function findTotalColumns(sheet: Sheet, ground: TotalGround): Total[] {
  const { columns } = ground
  const rows = sampleRows(ground)
  if (rows.length === 0) return []
  const lines: Lines = {
    count: columns.length,
    width: rows.length,
    value: (line, k) => numberAt(sheet, rows[k] ?? -1, columns[line] ?? -1),
    tolerance: (k, parts) => roundingOf(sheet, rows[k] ?? 0, columns[columns.length - 1] ?? 0, parts, ground.scaled),
    opens: line => line === 0 || startsGroup(ground, columns[line - 1] ?? 0, columns[line] ?? 0),
    said: line => sayColumn(sheet, ground, columns[line] ?? 0, rows),
    share: 0.9,
    weight: Math.max(8, Math.log2(rows.length + 1) * 3),
  }
  const label = (line: number): string => spellHeading(ground.headings.get(columns[line] ?? 0))
  return dropBalances(findSums(lines), lines.said, label)
    .map(sum => toTotal(sum, columns))
    .filter(total => holdsInShares(sheet, ground, total))
}

/** Where shares stand below counts, each column has a hundred of its own: shares of all are no sum of those of the sexes, and cannot be had from them. */
function holdsInShares(sheet: Sheet, ground: TotalGround, { at, parts }: Total): boolean {
  const breaks = [...ground.breaks].sort((a, b) => a - b)
  const shares = breaks.map(r => isShareBlock(textAt(sheet, r, filledIn(sheet, r)[0] ?? 0)))
  if (!shares.includes(true)) return true
  const told = ground.rows.filter(r => shares[breaks.findLastIndex(above => above < r)] && !Number.isNaN(numberAt(sheet, r, at)))
  const off = told.filter(r => {
    const sum = parts.reduce((total, c) => total + (numberAt(sheet, r, c) || 0), 0)
    return Math.abs(numberAt(sheet, r, at) - sum) > roundingOf(sheet, r, at, parts.length, true)
  })
  return off.length * 2 <= told.length
}

function startsGroup(ground: TotalGround, left: number, right: number): boolean {
  const [a, b] = [ground.headings.get(left)?.parts[0], ground.headings.get(right)?.parts[0]]
  return b !== undefined && (a === undefined || a.c !== b.c || a.r !== b.r)
}

function sayColumn(sheet: Sheet, ground: TotalGround, c: number, rows: readonly number[]): Said {
  const parts = ground.headings.get(c)?.parts ?? []
  const last = parts.at(-1)?.text ?? ''
  if (isRateHeading(last)) return 'nothing'
  // Shares of men and of women may come to a hundred; a share of the total below its count is no total.
  if (hasRateUnit(ground.headings.get(c))) return isTotalWord(last) ? 'perhaps' : 'nothing'
  if (isPlainTotalWord(last)) return 'plainly'
  if (rows.length > 0 && rows.filter(r => isRowFormula(sheet, r, c)).length >= rows.length * 0.5) return 'plainly'
  return isTotalWord(last) ? 'perhaps' : 'nothing'
}

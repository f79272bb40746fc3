import type { Proof } from '../model/recovery.ts'
import { isCodeLabel } from '../values/identifiers.ts'
import { type Heading, isRateColumn, spellHeading } from './headings.ts'
import { holdFigure } from './hold-figure.ts'
import { isScaled } from './is-scaled.ts'
import { nameRow } from './name-row.ts'
import type { Spot } from './origins.ts'
import { roleAt } from './role-map.ts'
import type { Structure } from './run-roles.ts'
import { filledIn, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { fromSpans } from './spans.ts'
import { isBalanceWord, isOrdinalHeading, isRateHeading } from './words.ts'

const mostProofs = 2000

type Given = { readonly sheet: Sheet; readonly structure: Structure; readonly headings: ReadonlyMap<number, Heading> }
type Paper = Given & { readonly before: readonly Given[]; readonly scaled: boolean }

/**
 * Holds every printed total against its parts. Where there are very many, those that differ come first and the rest is cut. `before` are the
 * parts of the sheet with which the table began: a total at its end may add up them too.
 */
export function proveTotals({ sheet, structure, headings }: Given, before: readonly Given[] = []): Proof[] {
  const paper: Paper = { sheet, structure, headings, before, scaled: isScaled(sheet, structure.box) }
  const proofs: Proof[] = []
  let [held, differing] = [0, 0]
  for (const prove of [proveRows, proveColumns])
    for (const proof of prove(paper)) {
      const count = proof.holds ? ++held : ++differing
      if (count <= mostProofs) proofs.push(proof)
    }
  if (proofs.length <= mostProofs) return proofs
  return [...proofs.filter(({ holds }) => !holds), ...proofs.filter(({ holds }) => holds)].slice(0, mostProofs)
}

function* proveRows(paper: Paper): IterableIterator<Proof> {
  const { sheet, structure, headings } = paper
  const live = new Set(structure.rows)
  const sums = new Set(structure.totals.columns.map(({ at }) => at))
  const measured = findMeasured(paper, sums)
  for (const total of structure.totals.rows) {
    const parts = fromSpans(total.parts, r => live.has(r))
    // An average adds up nothing.
    if (parts.length === 0) continue
    const label = nameRow(sheet, structure, total.at)
    for (const c of measured) {
      if (roleAt(structure.roles, total.at, c) !== 'derived' || Number.isNaN(numberAt(sheet, total.at, c))) continue
      const figures = parts.map(r => numberAt(sheet, r, c))
      const proof = sums.has(c)
        ? proveCorner(paper, { r: total.at, c }, parts, figures, label)
        : proveOn(paper, { r: total.at, c }, parts, label)
      // A share or an average under its total is not wrong because it does not add up.
      if (proof.holds || !(isRateColumn(headings.get(c)) || isLastBalance(paper, total.at, c, figures))) yield proof
    }
  }
}

/** A total is held against the rows above it; where a table goes on, against the parts before as well if that comes nearer. */
function proveOn(paper: Paper, at: Spot, rows: readonly number[], label: string): Proof {
  const { sheet, structure, before } = paper
  const figures = rows.map(r => numberAt(sheet, r, at.c))
  const own = prove(paper, at, 'column', figures, label)
  if (own.holds || before.length === 0 || rows[0] !== structure.rows[0]) return own
  const k = structure.columns.indexOf(at.c)
  const earlier = before.flatMap(part => part.structure.rows.map(r => numberAt(part.sheet, r, part.structure.columns[k] ?? -1)))
  const all = prove(paper, at, 'column', [...earlier, ...figures], label)
  return Math.abs(all.difference) < Math.abs(own.difference) ? all : own
}

/** What a book has left, or has come to so far, is carried from line to line: at its end stands the last of them, and no sum. */
const isLastBalance = ({ sheet, headings }: Paper, r: number, c: number, figures: readonly number[]): boolean =>
  (isBalanceWord(spellHeading(headings.get(c))) || /สะสม|cumulative/i.test(spellHeading(headings.get(c)))) &&
  numberAt(sheet, r, c) === figures.findLast(n => !Number.isNaN(n))

function* proveColumns(paper: Paper): IterableIterator<Proof> {
  const { sheet, structure, headings } = paper
  const live = new Set(structure.columns)
  for (const total of structure.totals.columns) {
    if (total.parts.length === 0) continue
    const parts = fromSpans(total.parts, c => live.has(c))
    const label = spellHeading(headings.get(total.at))
    for (const r of structure.rows) {
      if (roleAt(structure.roles, r, total.at) !== 'derived' || Number.isNaN(numberAt(sheet, r, total.at))) continue
      const figures = parts.map(c => numberAt(sheet, r, c))
      const proof = prove(paper, { r, c: total.at }, 'row', figures, label)
      // Rates below the counts from which they were worked out do not add up along a row.
      if (proof.holds || !isRateHeading(nameOver(paper, r))) yield proof
    }
  }
}

/** The name that stands over a row, of the group nearest above. */
function nameOver({ sheet, structure }: Paper, r: number): string {
  const head = structure.heads.findLast(
    above => above.r < r && roleAt(structure.roles, above.r, filledIn(sheet, above.r)[0] ?? 0) === 'group',
  )
  return head ? textAt(sheet, head.r, filledIn(sheet, head.r)[0] ?? 0) : ''
}

/**
 * A total of totals is held against the values themselves, so that a wrong total beside it is told where it stands and nowhere else. Where
 * the sheet leaves out some of the values, it is held against the totals that it prints.
 */
function proveCorner(paper: Paper, at: Spot, rows: readonly number[], printed: readonly number[], label: string): Proof {
  const { sheet, structure } = paper
  const live = new Set(structure.columns)
  const leaves = structure.totals.columns.filter(total => total.at === at.c).flatMap(({ parts }) => fromSpans(parts, c => live.has(c)))
  const values = prove(
    paper,
    at,
    'column',
    rows.flatMap(r => leaves.map(c => numberAt(sheet, r, c))),
    label,
  )
  if (values.holds) return values
  const held = [
    prove(paper, at, 'column', printed, label),
    prove(
      paper,
      at,
      'row',
      leaves.map(c => numberAt(sheet, at.r, c)),
      label,
    ),
  ].find(({ holds }) => holds)
  return held ?? values
}

function findMeasured({ sheet, structure, headings }: Paper, sums: ReadonlySet<number>): number[] {
  const columns: number[] = []
  for (let c = structure.box.c0; c <= structure.box.c1; c++) {
    if (!structure.columns.includes(c) && !sums.has(c)) continue
    // Numbers and codes of rows are figures that nobody adds up.
    const label = spellHeading(headings.get(c))
    if (isOrdinalHeading(label) || isCodeLabel(label)) continue
    if (structure.rows.some(r => !Number.isNaN(numberAt(sheet, r, c)))) columns.push(c)
  }
  return columns
}

function prove({ sheet, scaled }: Paper, at: Spot, along: Proof['along'], parts: readonly number[], label: string): Proof {
  const told = parts.filter(n => !Number.isNaN(n))
  const sum = told.reduce((total, n) => total + n, 0)
  return { place: { sheet: sheet.grid.name, ...at }, along, label, ...holdFigure(sheet, at, { sum, parts: told.length, scaled }) }
}

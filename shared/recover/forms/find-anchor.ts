import type { LostReason, StepAnchor } from '../../model/form.ts'
import { toComparable } from '../../text/tidy-text.ts'
import type { Paper } from '../read-paper.ts'
import { surelyAlike } from './align-forms.ts'
import { nameColumns, type StepPlaces } from './anchor-steps.ts'
import { likenessOf, toFormWords } from './form-words.ts'
import { type NamedRow, nameRows } from './row-words.ts'

/** Places on this issue that a step of the last one speaks of, or what of it is not there. */
export type FoundPlaces = { readonly places: StepPlaces; readonly lost: null } | { readonly places: null; readonly lost: LostReason }

/** Finds what an anchor speaks of. `toColumn` knows the columns that were laid over each other already. */
export function findAnchor(paper: Paper, anchor: StepAnchor, toColumn: (c: number) => number | null): FoundPlaces {
  const named = anchor.rows.length === 0 ? [] : nameRows(paper)
  const rows = anchor.rows.map(row => findRow(named, row) ?? edgeOf(paper, row))
  const columns = anchor.columns.map(column => findColumn(paper, column, toColumn))
  if (!isWhole(rows) || !rises(anchor.rows, rows)) return { places: null, lost: 'row' }
  return isWhole(columns) ? { places: { rows, columns }, lost: null } : { places: null, lost: 'column' }
}

/** The first row of the table, or the one below its last. */
const edgeOf = ({ structure: { box } }: Paper, { edge }: StepAnchor['rows'][number]): number | null =>
  edge === null ? null : edge === 'first' ? box.r0 : box.r1 + 1

const isWhole = (list: readonly (number | null)[]): list is readonly number[] => list.every(one => one !== null)

/** What stood above stands above still: rows that changed places are not the span that they were. */
const rises = (before: StepAnchor['rows'], rows: readonly number[]): boolean =>
  before.every((row, i) => i === 0 || row.r < (before[i - 1]?.r ?? 0) || (rows[i] ?? 0) >= (rows[i - 1] ?? 0))

const withoutFigures = (words: string): string => words.replace(/\d+/g, '')

function findRow(named: readonly NamedRow[], { words, group, turn }: StepAnchor['rows'][number]): number | null {
  if (words === '') return null
  const spells: readonly ((text: string) => string)[] = [text => text, withoutFigures]
  for (const spell of spells) {
    const alike = named.filter(row => spell(row.words) === spell(words))
    const inGroup = alike.filter(row => row.group === group)
    const [only] = inGroup.length > 0 ? inGroup : alike
    if (only && (inGroup.length === 1 || alike.length === 1)) return only.r
    const same = alike.find(row => row.turn === turn)
    if (same) return same.r
  }
  return null
}

function findColumn(
  paper: Paper,
  { c, words, turn, edge }: StepAnchor['columns'][number],
  toColumn: (c: number) => number | null,
): number | null {
  const { box } = paper.structure
  if (edge !== null) return edge === 'first' ? box.c0 : box.c1
  const aligned = toColumn(c)
  if (aligned !== null) return aligned
  const named = nameColumns(paper)
  const spelled = named.find(column => toComparable(column.words) === toComparable(words) && column.turn === turn)
  if (spelled && words !== '') return spelled.c
  const general = named.filter(column => words !== '' && toFormWords(column.words) === toFormWords(words))
  if (general.length > 0) return (general[turn - 1] ?? general[0])?.c ?? null
  const alike = named.filter(column => likenessOf(column.words, words) >= surelyAlike)
  return alike.length === 1 ? (alike[0]?.c ?? null) : null
}

/** The sheet of this issue that a sheet of the last one became: of the same name, or the only one named alike but for the time. */
export function findSheet(name: string, sheets: readonly string[]): string | null {
  if (sheets.includes(name)) return name
  const spelled = sheets.filter(one => toComparable(one) === toComparable(name))
  if (spelled.length === 1) return spelled[0] ?? null
  const general = sheets.filter(one => toFormWords(one) === toFormWords(name))
  return general.length === 1 ? (general[0] ?? null) : null
}

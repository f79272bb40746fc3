import { toComparable } from '../text/tidy-text.ts'
import { spellHeading } from './headings.ts'
import type { Paper } from './read-paper.ts'
import { roleAt } from './role-map.ts'
import { numberAt, textAt } from './sheet-cells.ts'
import { fromSpans } from './spans.ts'
import { isOrdinalHeading } from './words.ts'

/** The heading of a paper as one string: two papers of one layout have the same. Columns of figures are told from columns of names. */
export function layoutOf({ sheet, structure, headings, plan: { across } }: Paper): string {
  if (across) return ['across', ...structure.rows.map(r => toComparable(textAt(sheet, r, across.names)))].join('|')
  return columnsOf(structure)
    .map(c => toComparable(spellHeading(headings.get(c))) || `#${isFigures(sheet, structure.rows, c) ? 'n' : 't'}`)
    .join('|')
}

/** All columns of a table, totals among them, from the left. */
const columnsOf = (structure: Paper['structure']): number[] =>
  [...new Set([...structure.columns, ...structure.totals.columns.map(({ at }) => at)])].sort((a, b) => a - b)

const isFigures = (sheet: Paper['sheet'], rows: readonly number[], c: number): boolean =>
  rows.filter(r => !Number.isNaN(numberAt(sheet, r, c))).length * 2 > rows.length

/** The figures of a paper by the names of their row and column, so that papers whose rows stand in other places can be held together. */
export type KeyedPaper = {
  readonly paper: Paper
  /** Rows that hold values, and rows of totals, each by its name; the same name twice is told apart by its turn. */
  readonly rowKeys: ReadonlyMap<number, string>
  readonly rowOf: ReadonlyMap<string, number>
  readonly columnKeys: ReadonlyMap<number, string>
  readonly columnOf: ReadonlyMap<string, number>
  readonly measures: readonly number[]
}

export function keyPaper(paper: Paper): KeyedPaper {
  const { sheet, structure, headings } = paper
  const columns = columnsOf(structure)
  const measures = columns.filter(c => isFigures(sheet, structure.rows, c) && !isRunning(paper, c))
  const stubs = columns.filter(c => !measures.includes(c) && !isRunning(paper, c))
  const groups = groupNames(paper)
  const fills = new Map<number, string>()
  const nameRow = (r: number): string => {
    const own = stubs.map(c => {
      const text = toComparable(textAt(sheet, r, c))
      if (!structure.fills.includes(c)) return text
      if (text !== '') fills.set(c, text)
      return text || (fills.get(c) ?? '')
    })
    return [groups.get(r) ?? '', ...own].join('|')
  }
  const rowKeys = unique(structure.rows.map(r => [r, nameRow(r)]))
  const columnKeys = unique(measures.map(c => [c, toComparable(spellHeading(headings.get(c)))]))
  return { paper, rowKeys, rowOf: turn(rowKeys), columnKeys, columnOf: turn(columnKeys), measures }
}

function groupNames({ sheet, structure }: Paper): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  let group = ''
  for (let r = structure.box.r0; r <= structure.box.r1; r++) {
    for (let c = structure.box.c0; c <= structure.box.c1; c++)
      if (roleAt(structure.roles, r, c) === 'group') group = toComparable(textAt(sheet, r, c))
    names.set(r, group)
  }
  return names
}

/** A column that only counts its rows: by its heading, or where it has none by its figures. */
function isRunning({ sheet, structure, headings }: Paper, c: number): boolean {
  const label = spellHeading(headings.get(c))
  if (label !== '') return isOrdinalHeading(label)
  const numbers = structure.rows.map(r => numberAt(sheet, r, c)).filter(n => !Number.isNaN(n))
  return numbers.length >= 2 && numbers.every((n, i) => i === 0 || n === (numbers[i - 1] ?? 0) + 1 || n === 1) && numbers[0] === 1
}

function unique(named: readonly (readonly [number, string])[]): ReadonlyMap<number, string> {
  const seen = new Map<string, number>()
  return new Map(
    named.map(([at, name]) => {
      const turn = (seen.get(name) ?? 0) + 1
      seen.set(name, turn)
      return [at, turn === 1 ? name : `${name}\n${turn}`]
    }),
  )
}

const turn = (keys: ReadonlyMap<number, string>): ReadonlyMap<string, number> => new Map([...keys].map(([at, key]) => [key, at]))

/** The rows of values that a row stands for: itself, or the parts of the total that it is. */
export const leafRows = ({ structure }: Paper, r: number): readonly number[] => {
  const total = structure.totals.rows.find(({ at }) => at === r)
  if (!total) return [r]
  const live = new Set(structure.rows)
  return fromSpans(total.parts, row => live.has(row))
}

/** The columns of values that a column stands for. */
export const leafColumns = ({ structure }: Paper, c: number): readonly number[] => {
  const total = structure.totals.columns.find(({ at }) => at === c)
  if (!total) return [c]
  const live = new Set(structure.columns)
  return fromSpans(total.parts, column => live.has(column))
}

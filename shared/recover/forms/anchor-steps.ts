import type { Json } from '../../base/json.ts'
import type { StepAnchor } from '../../model/form.ts'
import type { RecipeStep } from '../../model/recovery.ts'
import { toComparable } from '../../text/tidy-text.ts'
import { spellHeading } from '../headings.ts'
import type { Paper } from '../read-paper.ts'
import { type ParamsOf, paramsOf } from '../step-params.ts'
import { type NamedColumn, type NamedRow, nameRows } from './row-words.ts'

/** The rows and columns of the sheet that a step names, in the order in which its parameters name them. */
export type StepPlaces = { readonly rows: readonly number[]; readonly columns: readonly number[] }

type Box = { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number }
const cornersOf = ({ r0, c0, r1, c1 }: Box): StepPlaces => ({ rows: [r0, r1], columns: [c0, c1] })

/** Where a step says that it works; null where it speaks of no place. */
export function placesOf(step: RecipeStep): StepPlaces | null {
  switch (step.name) {
    case 'choose-table': {
      // A table ends above the row that is not its own any more: rows that come before it belong to it.
      const box = paramsOf('choose-table', step)
      return box && cornersOf({ ...box, r1: box.r1 + 1 })
    }
    case 'set-role': {
      const box = paramsOf('set-role', step)
      return box && cornersOf(box)
    }
    case 'set-value': {
      const at = paramsOf('set-value', step)
      return at && { rows: [at.r], columns: [at.c] }
    }
    case 'set-header': {
      const header = paramsOf('set-header', step)
      return header && { rows: [...header.rows, ...header.repeats], columns: [] }
    }
    case 'lift-groups': {
      const groups = paramsOf('lift-groups', step)
      return groups && { rows: [...groups.rows, ...groups.asides], columns: [] }
    }
    case 'fill-down':
    case 'split-column':
    case 'unpivot': {
      const turned = paramsOf(step.name, step)
      return turned && { rows: [], columns: turned.columns }
    }
    case 'set-aside-totals': {
      const totals = paramsOf('set-aside-totals', step)
      const spell = (list: ParamsOf<'set-aside-totals'>['rows']): number[] => list.flatMap(({ at, parts }) => [at, ...parts.flat()])
      return totals && { rows: spell(totals.rows), columns: spell(totals.columns) }
    }
    default:
      return null
  }
}

/** The same parameters with other places, given in the order of `placesOf`. */
export function movePlaces(step: RecipeStep, rows: readonly number[], columns: readonly number[]): { readonly [name: string]: Json } {
  const { params } = step
  const [nextRow, nextColumn] = [taker(rows), taker(columns)]
  switch (step.name) {
    case 'choose-table':
      return { ...params, r0: nextRow(), r1: nextRow() - 1, c0: nextColumn(), c1: nextColumn() }
    case 'set-role':
      return { ...params, r0: nextRow(), r1: nextRow(), c0: nextColumn(), c1: nextColumn() }
    case 'set-header':
      return { ...params, rows: lengthOf(params['rows']).map(nextRow), repeats: lengthOf(params['repeats']).map(nextRow) }
    case 'lift-groups':
      return { ...params, rows: lengthOf(params['rows']).map(nextRow), asides: lengthOf(params['asides']).map(nextRow) }
    case 'fill-down':
    case 'split-column':
    case 'unpivot':
      return { ...params, columns: [...columns] }
    case 'set-aside-totals': {
      const totals = paramsOf('set-aside-totals', step)
      const move = (list: ParamsOf<'set-aside-totals'>['rows'], next: () => number): Json[] =>
        list.map(({ parts, proven }) => ({ at: next(), parts: parts.map(() => [next(), next()]), proven }))
      return totals ? { rows: move(totals.rows, nextRow), columns: move(totals.columns, nextColumn) } : params
    }
    default:
      return params
  }
}

const taker = (numbers: readonly number[]): (() => number) => {
  let at = 0
  return () => numbers[at++] ?? 0
}
const lengthOf = (list: Json | undefined): readonly Json[] => (Array.isArray(list) ? list : [])

/** Writes beside each correction of a person what it speaks of, so that it finds its places on the next issue. */
export function anchorSteps(steps: readonly RecipeStep[], papers: readonly Paper[]): RecipeStep[] {
  const named = new Map<Paper, readonly NamedRow[]>()
  return steps.map(step => {
    if (step.by !== 'person' || step.lost !== undefined || step.name === 'set-value') return step
    const places = placesOf(step)
    const sheet = typeof step.params['sheet'] === 'string' ? step.params['sheet'] : papers[0]?.grid.name
    const paper = papers.find(({ grid }) => grid.name === sheet)
    if (places === null || !paper) return step
    const rows = named.get(paper) ?? nameRows(paper)
    named.set(paper, rows)
    return { ...step, about: anchorAt(paper, rows, places) }
  })
}

function anchorAt(paper: Paper, rows: readonly NamedRow[], places: StepPlaces): StepAnchor {
  const { box } = paper.structure
  const columns = nameColumns(paper)
  const [from = 0, to = 0] = places.columns
  // What spans the whole table spans it still, however many columns came.
  const isWhole = places.columns.length === 2 && from <= box.c0 && to >= box.c1 && from < to
  return {
    sheet: paper.grid.name,
    rows: places.rows.map(r => {
      const row = rows.find(one => one.r === r)
      return {
        r,
        words: row?.words ?? '',
        group: row?.group ?? '',
        turn: row?.turn ?? 1,
        edge: r === box.r0 ? 'first' : r > box.r1 && !row ? 'last' : null,
      }
    }),
    columns: places.columns.map(c => {
      const column = columns.find(one => one.c === c)
      return { c, words: column?.words ?? '', turn: column?.turn ?? 1, edge: isWhole ? (c === from ? 'first' : 'last') : null }
    }),
  }
}

/** Every column of a paper's table by the words of its heading. */
export function nameColumns({ structure: { box }, headings }: Paper): readonly NamedColumn[] {
  const seen = new Map<string, number>()
  return Array.from({ length: Math.max(0, box.c1 - box.c0 + 1) }, (_, i) => {
    const c = box.c0 + i
    const words = spellHeading(headings.get(c))
    const turn = (seen.get(toComparable(words)) ?? 0) + 1
    seen.set(toComparable(words), turn)
    return { c, words, turn }
  })
}

import type { Sheet } from '../sheet-cells.ts'
import { type GuessedShape, guessShapes } from './guess-shape.ts'
import { readRoles } from './read-roles.ts'

/** Where the heading and the body of a table lie, where others begin, and whether the heading is sure enough not to ask. */
export type HeadedBody = {
  readonly headerRows: readonly number[]
  readonly first: number
  readonly last: number
  readonly others: readonly number[]
  readonly sure: boolean
}

/** Below `follow` the rules are kept and a person is asked; headings on which both agree are believed down to `agree`. */
const enough = { follow: 0.5, agree: 0.35 } as const

/** Weighs what the rules found against what the model sees. The model is followed where it is sure; where it is not, and they differ, a person is asked. */
export function weighShape(sheet: Sheet, ruled: HeadedBody): HeadedBody {
  const shapes = guessShapes(sheet)
  const guessed = pick(shapes, ruled)
  // One column alone tells the model nothing.
  if (guessed === null || readRoles(sheet).page.columns.length < 2) return ruled
  const same = guessed.headerRows.join() === ruled.headerRows.join()
  if (!same && guessed.chance < enough.follow) return { ...ruled, sure: false }
  const others = ruled.others.length === 0 ? [] : shapes.filter(shape => shape !== guessed && shape.lines >= 2).map(({ first }) => first)
  return {
    headerRows: guessed.headerRows,
    first: guessed.first,
    last: guessed.last,
    others,
    sure: same ? ruled.sure && guessed.chance >= enough.agree : true,
  }
}

/** Where the rules see one table, all bodies are its own; where they see several, the one that they took is held against its like. */
function pick(shapes: readonly GuessedShape[], ruled: HeadedBody): GuessedShape | null {
  const [first] = shapes
  if (first === undefined) return null
  if (ruled.others.length === 0) return { ...first, last: shapes.at(-1)?.last ?? first.last }
  const overlap = ({ first: a, last: b }: GuessedShape): number => Math.min(b, ruled.last) - Math.max(a, ruled.first) + 1
  return shapes.reduce((best, shape) => (overlap(shape) > overlap(best) ? shape : best), first)
}

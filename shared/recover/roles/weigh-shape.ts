import { toComparable } from '../../text/tidy-text.ts'
import { holdsAside } from '../find-heading.ts'
import { filledIn, mergeAt, numberAt, type Sheet, textAt } from '../sheet-cells.ts'
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

/**
 * Where rules and model differ, the rules are kept below `follow`, and a person is asked below `certain`; headings on which both agree are
 * believed down to `agree`. Of the headings of annotated sheets that are asked about so, nearly half are wrong, of the others one in ten.
 */
const enough = { follow: 0.5, certain: 0.6, agree: 0.45, bare: 0.9 } as const

/** Weighs what the rules found against what the model sees. The model is followed where it is likelier; where it is not certain, and they differ, a person is asked. */
export function weighShape(sheet: Sheet, ruled: HeadedBody): HeadedBody {
  const shapes = guessShapes(sheet)
  const guessed = pick(shapes, ruled)
  // One column alone tells the model nothing.
  if (guessed === null || readRoles(sheet).page.columns.length < 2) return ruled
  const headerRows = dropFigures(sheet, ruled, dropAsides(sheet, ruled, keepNamed(sheet, ruled, guessed)))
  const same = headerRows.join() === ruled.headerRows.join()
  if (!same && guessed.chance < enough.follow) return { ...ruled, sure: false }
  const others = ruled.others.length === 0 ? [] : shapes.filter(shape => shape !== guessed && shape.lines >= 2).map(({ first }) => first)
  return {
    headerRows,
    first: Math.min(guessed.first, firstBelow(sheet, headerRows, guessed.first)),
    last: guessed.last,
    others,
    sure: same ? ruled.sure && guessed.chance >= enough.agree : guessed.chance >= enough.certain,
  }
}

/** A title with a unit or a source at the other end of its row heads no columns where the rules found them headed below. */
const dropAsides = (sheet: Sheet, ruled: HeadedBody, headerRows: readonly number[]): readonly number[] =>
  headerRows.filter(r => r >= (ruled.headerRows[0] ?? 0) || !holdsAside(sheet, r, filledIn(sheet, r), ruled.headerRows))

/** A row below the heading of the rules in which figures stand that count up through nothing, heads no columns. */
function dropFigures(sheet: Sheet, ruled: HeadedBody, headerRows: readonly number[]): readonly number[] {
  const isPlain = (r: number): boolean => {
    const figures = filledIn(sheet, r)
      .map(c => numberAt(sheet, r, c))
      .filter(n => !Number.isNaN(n))
    return figures.length > 0 && !isCounting(figures)
  }
  const below = ruled.headerRows.at(-1) ?? Number.POSITIVE_INFINITY
  // A figure alone right under the heading is a year over its months.
  const end = headerRows.findIndex(r => r > below && (r >= ruled.first || filledIn(sheet, r).length === 1) && isPlain(r))
  return end <= 0 ? headerRows : headerRows.slice(0, end)
}

/** Years, numbers of columns and the like: they rise or fall from left to right, or come again in turn. */
const isCounting = (figures: readonly number[]): boolean => {
  const steps = figures.slice(1).map((n, i) => Math.sign(n - (figures[i] ?? 0)))
  return (
    figures.length >= 2 &&
    figures.every(n => Number.isInteger(n)) &&
    (new Set(steps).size === 1 || new Set(figures).size * 2 <= figures.length) &&
    !steps.every(step => step === 0)
  )
}

/**
 * Rows that the rules took for the heading and the model for something else stay where a merged name of theirs reaches down into the heading,
 * and where nothing at all would head the columns otherwise.
 */
function keepNamed(sheet: Sheet, ruled: HeadedBody, guessed: GuessedShape): readonly number[] {
  const names = (r: number): number => filledIn(sheet, r).length
  const [top] = guessed.headerRows
  if (top === undefined) return guessed.chance >= enough.bare ? [] : ruled.headerRows.filter(r => names(r) >= 2 && r < guessed.first)
  const reaches = (r: number): boolean => filledIn(sheet, r).some(c => (mergeAt(sheet, r, c)?.r1 ?? r) >= top)
  const above = ruled.headerRows.filter(r => r < top && names(r) >= 2)
  const from = above.find(reaches)
  if (from !== undefined) return [...above.filter(r => r >= from), ...guessed.headerRows]
  const over = ruled.headerRows.filter(r => r === top - 1 && standsOver(sheet, r, top))
  return [...over, ...guessed.headerRows]
}

const dimensionWord = /^(ปี|ปีพศ|พศ|ปีคศ|ปีงบประมาณ|ปีงบประมาณพศ|ปีการศึกษา|เดือน|ไตรมาส|ภาคเรียน|เพศ|กลุ่มอายุ|ช่วงอายุ|อายุ|จังหวัด|อำเภอ|ภาค)$/

/** One name right above the heading, over columns other than the first, heads these when it is merged across them or says what they count through. */
function standsOver(sheet: Sheet, r: number, top: number): boolean {
  const [c, ...more] = filledIn(sheet, r)
  const first = filledIn(sheet, top)[0]
  if (c === undefined || first === undefined || more.length > 0 || c <= first || textAt(sheet, r, c).length > 40) return false
  const merge = mergeAt(sheet, r, c)
  return (merge !== null && merge.c1 > merge.c0 && merge.r1 === r) || dimensionWord.test(toComparable(textAt(sheet, r, c)))
}

/** The first row under a heading that holds something. */
function firstBelow(sheet: Sheet, headerRows: readonly number[], otherwise: number): number {
  const last = headerRows.at(-1)
  if (last === undefined) return otherwise
  for (let r = last + 1; r < otherwise; r++) if (filledIn(sheet, r).length > 0) return r
  return otherwise
}

/** Where the rules see one table, all bodies are its own; where they see several, the one that they took is held against its like. */
function pick(shapes: readonly GuessedShape[], ruled: HeadedBody): GuessedShape | null {
  const [first] = shapes
  if (first === undefined) return null
  if (ruled.others.length === 0) return { ...first, last: shapes.at(-1)?.last ?? first.last }
  const overlap = ({ first: a, last: b }: GuessedShape): number => Math.min(b, ruled.last) - Math.max(a, ruled.first) + 1
  return shapes.reduce((best, shape) => (overlap(shape) > overlap(best) ? shape : best), first)
}

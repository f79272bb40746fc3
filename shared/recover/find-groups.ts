import { isTotalWord } from '../text/total-words.ts'
import { isYear } from '../values/calendar.ts'
import { bandAt } from './band-rows.ts'
import { isLikely } from './roles/is-likely.ts'
import { filledIn, look, lookOf, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import type { TableShape } from './table-shape.ts'
import { isNoteLine, isPageLine } from './words.ts'

/** A year stands over its months as a figure; among other years it is a row without figures. */
const standsOverNames = (sheet: Sheet, r: number, below: number | undefined, c: number): boolean =>
  isYear(numberAt(sheet, r, c)) && below !== undefined && lookOf(sheet, below, c) === look.text

/** Lines between two pages of a table. Where one stands over the first row, pages are what its rows tell of. */
function findPageLines(sheet: Sheet, { box, bodyRows }: TableShape): number[] {
  if (box.c0 === box.c1) return []
  const lines = bodyRows.filter(r => {
    const [c, ...more] = filledIn(sheet, r)
    return c !== undefined && more.length === 0 && isPageLine(textAt(sheet, r, c))
  })
  return lines[0] === bodyRows[0] ? [] : lines
}

/** Rows that hold one name over the rows below them, and no figures. `inside` are rows of the body that are notes or titles in its midst. */
export function findGroupRows(
  sheet: Sheet,
  shape: TableShape,
  stubs: readonly number[],
): { readonly groups: number[]; readonly asides: number[] } {
  const asides: number[] = []
  const groups: number[] = []
  const pages = new Set(findPageLines(sheet, shape))
  asides.push(...pages)
  if (shape.numericColumns.length === 0) return { groups, asides }
  let column: number | null = null
  const firstStub = Math.min(...stubs, shape.box.c1)
  for (const [i, r] of shape.bodyRows.entries()) {
    if (pages.has(r)) continue
    const filled = filledIn(sheet, r).filter(c => c >= shape.box.c0 && c <= shape.box.c1)
    const c = filled[0] ?? 0
    if (
      filled.length !== 1 ||
      (c > firstStub && bandAt(sheet, r, shape.box.c0, shape.box.c1) === null) ||
      !(lookOf(sheet, r, c) === look.text || standsOverNames(sheet, r, shape.bodyRows[i + 1], c))
    )
      continue
    const text = textAt(sheet, r, c)
    if (isNoteLine(text) || isLikely(sheet, r, 'notes')) asides.push(r)
    else if (isLikely(sheet, r, 'data')) continue
    else if (!isTotalWord(text) && i < shape.bodyRows.length - 1 && c === (column ?? c)) {
      column = c
      groups.push(r)
    }
  }
  const leads = groups[0] !== undefined && groups[0] === shape.bodyRows[0]
  // One lone name in the midst is rather a row whose figures are missing.
  return { groups: groups.length >= 2 || leads ? groups : [], asides }
}

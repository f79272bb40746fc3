import { isPlainTotalWord, isTotalWord } from '../text/total-words.ts'
import type { Total } from './find-totals.ts'
import { indentAt } from './indents.ts'
import { filledIn, isBlank, type Sheet, textAt } from './sheet-cells.ts'

/** A row that names the rows below it: a group that stands alone, or a total that is printed before its parts. */
export type Head = { readonly r: number; readonly level: number }

type Ground = {
  readonly sheet: Sheet
  /** Rows that hold one name and no figures. */
  readonly groups: readonly number[]
  /** Rows that hold values. */
  readonly rows: readonly number[]
  readonly totals: readonly Total[]
  /** The column in which rows are named. */
  readonly stub: number
}

const leastShare = 0.5

/** The names over rows with their levels, the outermost 0. Empty where they would name less than half of the rows. */
export function findLevels(ground: Ground): Head[] {
  const heads = [...ground.groups, ...ground.totals.filter(total => namesParts(ground, total)).map(({ at }) => at)].sort((a, b) => a - b)
  if (heads.length === 0) return []
  const levelOf = rankHeads(ground, heads)
  const levels = [...new Set(heads.map(r => levelOf(r)))].sort((a, b) => a - b)
  const found = heads.map(r => ({ r, level: levels.indexOf(levelOf(r)) }))
  const named = ground.rows.filter(r => found.some(head => head.r < r && head.level === 0)).length
  return named >= ground.rows.length * leastShare ? found : []
}

/** A total that is printed right before its parts gives them its name, unless it says no more than that it is a total, or adds up everything. */
function namesParts({ sheet, rows, stub }: Ground, { at, parts, proven }: Total): boolean {
  const text = textAt(sheet, at, stub)
  if (!proven || parts.length === 0 || text === '' || isPlainTotalWord(text) || (isTotalWord(text) && parts.length >= rows.length))
    return false
  const [first, last] = [Math.min(...parts), Math.max(...parts)]
  return (
    first > at &&
    parts.length < rows.length &&
    !rows.some(r => r > at && r < first) &&
    rows.filter(r => r >= first && r <= last).length === parts.length
  )
}

/**
 * How deep a head lies: as far as it is set in, where heads are set in differently; totals by how many other totals hold them; else a head
 * right above another one lies outside of those that stand over rows.
 */
function rankHeads({ sheet, totals, rows, stub }: Ground, heads: readonly number[]): (r: number) => number {
  const indents = new Map(heads.map(r => [r, indentAt(sheet, r, filledIn(sheet, r)[0] ?? stub)]))
  if (new Set(indents.values()).size > 1) return r => indents.get(r) ?? 0
  const isHead = new Set(heads)
  const spans = totals.filter(({ at }) => isHead.has(at)).map(({ at, parts }) => ({ at, last: Math.max(...parts) }))
  const live = new Set(rows)
  const outer = heads.filter((r, i) => isRightAbove(sheet, r, heads[i + 1], live) && !spans.some(({ at }) => at === r))
  return r => spans.filter(({ at, last }) => at < r && r <= last).length + (outer.length > 0 && !outer.includes(r) ? 1 : 0)
}

function isRightAbove(sheet: Sheet, r: number, next: number | undefined, live: ReadonlySet<number>): boolean {
  if (next === undefined) return false
  for (let between = r + 1; between < next; between++) if (live.has(between)) return false
  return !isBlank(sheet, next, filledIn(sheet, next)[0] ?? 0)
}

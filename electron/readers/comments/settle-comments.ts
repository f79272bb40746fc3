import { Fault } from '../../../shared/base/fault.ts'
import type { CellComment, Grid, Merge } from '../../../shared/model/grid.ts'
import { limits } from '../limits.ts'
import type { CommentBudget, FoundComment } from './gather-comments.ts'

type Place = { readonly r: number; readonly c: number }
const byPlace = (a: Place, b: Place): number => a.r - b.r || a.c - b.c
const byTurn = (a: FoundComment, b: FoundComment): number => byPlace(a, b) || (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : 0)

/** The sheet with the comments that were found for it: by their places, one for each. Those on places that a merge covers are of the merged cell. */
export const settleComments = (grid: Grid, found: readonly FoundComment[], budget: CommentBudget): Grid =>
  found.length === 0 ? grid : { ...grid, comments: joinPlaces(layUnderMerges(found, grid.merges, budget)) }

function layUnderMerges(found: readonly FoundComment[], merges: readonly Merge[], budget: CommentBudget): CellComment[] {
  const sorted = [...found].sort(byTurn)
  const placed: CellComment[] = sorted.map(({ r, c, text }) => ({ r, c, text }))
  for (const { r0, c0, r1, c1 } of merges) {
    const first = findRow(sorted, r0)
    let i = first
    for (let one = sorted[i]; one !== undefined && one.r <= r1; one = sorted[++i])
      if (one.c >= c0 && one.c <= c1) placed[i] = { r: r0, c: c0, text: one.text }
    // Spans that overlap would be walked again and again.
    budget.looks += i - first
    if (budget.looks > limits.cells) throw new Fault('file/too-large', { limit: limits.cells, figure: budget.looks, unit: 'cells' })
  }
  return placed.sort(byPlace)
}

/** Where the comments on this row or below begin. */
function findRow(sorted: readonly Place[], r: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.r ?? 0) < r) low = middle + 1
    else high = middle
  }
  return low
}

function joinPlaces(sorted: readonly CellComment[]): CellComment[] {
  const texts: { readonly r: number; readonly c: number; readonly texts: string[] }[] = []
  for (const { r, c, text } of sorted) {
    const last = texts.at(-1)
    if (last?.r === r && last.c === c) last.texts.push(text)
    else texts.push({ r, c, texts: [text] })
  }
  return texts.map(({ r, c, texts }) => ({ r, c, text: texts.join('\n') }))
}

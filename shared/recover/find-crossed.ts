import { isPlainTotalWord, isTotalWord } from '../text/total-words.ts'
import { roundingOf, sampleRows, type Total, type TotalGround } from './find-totals.ts'
import type { HeadingPart } from './headings.ts'
import { numberAt, type Sheet } from './sheet-cells.ts'

type Named = { readonly c: number; readonly parts: readonly HeadingPart[] }

/**
 * Under an upper heading of totals stand the same lower headings as under its neighbours: each adds up its namesakes. Such a heading may
 * itself lie within a level (the sums of boys and girls of the primary grades): then the inner ones come first, and are no parts of the outer.
 */
export function findCrossTotals(sheet: Sheet, ground: TotalGround): Total[] {
  const rows = sampleRows(ground)
  if (rows.length === 0) return []
  const named = ground.columns.map(c => ({ c, parts: ground.headings.get(c)?.parts ?? [] })).filter(({ parts }) => parts.length >= 2)
  const found: Total[] = []
  const deepest = Math.max(0, ...named.map(({ parts }) => parts.length)) - 2
  for (let depth = deepest; depth >= 0; depth--) {
    const open = named.filter(({ c }) => !found.some(({ at }) => at === c))
    for (const column of open) {
      const namesakes = findNamesakes(column, open, depth)
      const parts = chooseParts(column, namesakes, depth).find(
        ({ parts, share }) =>
          parts.length >= 2 && (share < 1 || rows.length >= 2) && agreeing(sheet, ground, rows, column.c, parts) >= rows.length * share,
      )
      if (parts) found.push({ at: column.c, parts: parts.parts, proven: true })
    }
  }
  return found
}

/** The columns of other upper headings at this depth, under the same ones above it, that have the same name below. */
function findNamesakes({ c, parts }: Named, open: readonly Named[], depth: number): number[] {
  const own = parts[depth]
  const isSame = (a: HeadingPart | undefined, b: HeadingPart | undefined): boolean => a?.r === b?.r && a?.c === b?.c
  return open
    .filter(other => other.c !== c && other.parts.slice(0, depth).every((part, i) => isSame(part, parts[i])))
    .filter(other => other.parts.length > depth + 1 && other.parts[depth]?.text !== own?.text)
    .filter(other => other.parts.at(-1)?.text === parts.at(-1)?.text)
    .map(other => other.c)
}

type Choice = { readonly parts: readonly number[]; readonly share: number }

/** A plain word adds up all of them, if some rows are wrong; any word adds up the nearest before it, where every row bears that out. */
function chooseParts({ c, parts }: Named, namesakes: readonly number[], depth: number): Choice[] {
  const word = parts[depth]?.text ?? ''
  if (parts.length < depth + 2 || !isTotalWord(word)) return []
  const before = namesakes.filter(other => other < c)
  const runs = before.map((_, i) => ({ parts: before.slice(i), share: 1 })).reverse()
  return isPlainTotalWord(word) ? [{ parts: namesakes, share: leastShare }, ...runs] : runs
}

const leastShare = 0.8

function agreeing(sheet: Sheet, { scaled }: TotalGround, rows: readonly number[], c: number, parts: readonly number[]): number {
  const sum = (r: number): number => parts.reduce((total, part) => total + (numberAt(sheet, r, part) || 0), 0)
  return rows.filter(r => Math.abs(numberAt(sheet, r, c) - sum(r)) < 1e-6 + roundingOf(sheet, r, c, parts.length, scaled)).length
}

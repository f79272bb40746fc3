import { countRare } from '../../values/alike/count-rare.ts'
import type { Codes } from '../../values/alike/fold-keys.ts'
import { entropyOf } from './entropy.ts'
import { type Level, levelsOf, type ToLevel } from './levels-of.ts'

/** A column with its codes and the ways to make it coarser. */
export type Rung = ToLevel & {
  readonly at: number
  readonly codes: Int32Array
  readonly levels: readonly Level[]
  readonly bits: readonly number[]
}

/** For each column the level that it is brought to. */
export type Heights = readonly number[]

export const toRung = (column: ToLevel & { readonly at: number; readonly codes: Int32Array }, on: string): Rung => {
  const levels = levelsOf(column, on)
  return { ...column, levels, bits: levels.map(level => bitsAt(column.counts, level)) }
}

/** How many bits a value of the column tells at a level: what is lost of them is what a cure costs. */
function bitsAt(counts: Int32Array, { map, values }: Level): number {
  const made = new Float64Array(values.length)
  for (const [code, count] of counts.entries()) made[map[code] as number] = (made[map[code] as number] as number) + count
  return entropyOf(made)
}

/** The codes of the columns as they stand at these heights. */
export const codesAt = (rungs: readonly Rung[], heights: Heights): Codes[] =>
  rungs.map(({ codes, levels }, i): Codes => {
    const level = levels[heights[i] ?? 0]
    if (level === undefined || heights[i] === 0) return { codes, count: levels[0]?.values.length ?? 1 }
    return { codes: codes.map(code => level.map[code] as number), count: level.values.length }
  })

/** What is climbed: columns, rows, how many must be alike; `below` tells how many rows are below the goal at heights. */
export type Climb = { readonly rungs: readonly Rung[]; readonly rows: number; readonly goal: number; readonly below: Below }

/** Rows below the goal at these heights, or whether there are more than so many: of a long table that is foreseen from a part of its classes. */
export type Below = (heights: Heights, spare: number) => number

// Of longer tables one class in so many is looked at on the way up; whether the goal is reached is counted whole.
const [longTable, share] = [100_000, 16]

/** Counts once what is asked for again: ways up have their beginnings in common. `beat` is called while the work goes on. */
export function createBelow(rungs: readonly Rung[], rows: number, goal: number, beat: () => void): Below {
  const [known, foreseen] = [new Map<string, number>(), new Map<string, number>()]
  const count = (heights: Heights, part: number): number => {
    beat()
    const columns = rungs.map(({ codes, levels }, i): Codes => {
      const level = levels[heights[i] ?? 0]
      return { codes, count: level?.values.length ?? 1, map: (heights[i] ?? 0) === 0 ? undefined : level?.map }
    })
    return countRare(columns, rows, goal, part)
  }
  const keep = (from: Map<string, number>, heights: Heights, part: number): number => {
    const key = heights.join()
    const before = from.get(key)
    if (before !== undefined) return before
    const made = count(heights, part)
    from.set(key, made)
    return made
  }
  return (heights, spare) => {
    if (rows <= longTable) return keep(known, heights, 1)
    const rough = known.get(heights.join()) ?? keep(foreseen, heights, share)
    // Far above what is spare, the part is enough; near it and below, all rows are counted.
    return rough > spare * 2 + goal * share ? rough : keep(known, heights, 1)
  }
}

/**
 * Raises the column that loses least for what it tells apart, until at most `spare` rows are below the goal; then takes back each step
 * that was not needed, the dearest first. (After Datafly: Sweeney, Achieving k-anonymity privacy protection, 2002.) Null where even that does not reach it.
 */
export function climb({ rungs, below }: Pick<Climb, 'rungs' | 'below'>, spare: number, whole: boolean): Heights | null {
  let heights: number[] = rungs.map(() => 0)
  // Where columns stay, the last level, which leaves one out, is not used.
  const tops = rungs.map(({ levels }) => levels.length - (whole ? 2 : 1))
  for (;;) {
    if (below(heights, spare) <= spare) break
    const next = rungs
      .map((rung, i) => ({ i, price: priceOf(rung, heights[i] ?? 0), open: (heights[i] ?? 0) < (tops[i] ?? 0) }))
      .filter(({ open }) => open)
      .sort((a, b) => a.price - b.price)[0]
    if (next === undefined) return null
    heights = heights.with(next.i, (heights[next.i] ?? 0) + 1)
  }
  return lower({ rungs, below }, heights, spare)
}

/** Bits lost for each time that what is told apart is halved. */
function priceOf({ levels, bits }: Rung, height: number): number {
  const [now, next] = [levels[height], levels[height + 1]]
  if (!now || !next) return Number.POSITIVE_INFINITY
  const lost = ((bits[height] ?? 0) - (bits[height + 1] ?? 0)) / Math.max(bits[0] ?? 0, 1e-9)
  return (lost + 0.01) / Math.log2((now.values.length + 1) / (next.values.length + 1) + 1e-9 || 1e-9)
}

function lower({ rungs, below }: Pick<Climb, 'rungs' | 'below'>, reached: Heights, spare: number): Heights {
  let heights = reached
  const byCost = [...rungs.keys()].sort((a, b) => lossOf(rungs[b], reached[b] ?? 0) - lossOf(rungs[a], reached[a] ?? 0))
  for (const i of byCost)
    while ((heights[i] ?? 0) > 0) {
      const less = heights.with(i, (heights[i] ?? 0) - 1)
      if (below(less, spare) > spare) break
      heights = less
    }
  return heights
}

/** The share of its bits that a column loses at a height. */
export const lossOf = (rung: Rung | undefined, height: number): number =>
  rung === undefined || (rung.bits[0] ?? 0) === 0 ? 0 : 1 - (rung.bits[height] ?? 0) / (rung.bits[0] ?? 1)

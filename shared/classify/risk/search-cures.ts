import type { Json } from '../../base/json.ts'
import type { Coarser } from '../../model/refine-params.ts'
import { findClasses, weighClasses } from '../../values/alike/find-classes.ts'
import { blankOut, hideRare } from '../../values/alike/hide-rare.ts'
import { placesWhere } from '../../values/alike/places-where.ts'
import { type Climb, climb, codesAt, type Heights, lossOf, type Rung } from './lattice.ts'
import type { Cure, CureKind, CureStep } from './risk.ts'

/** What a cure does before it is told: heights of the columns, and what is hidden of the rows then. */
type Made = {
  readonly kind: CureKind
  readonly heights: Heights
  readonly hidden: Int32Array | null
  readonly how: 'blank' | 'drop' | null
}

type Ground = Climb & { readonly beat: () => void; readonly nameOf: (column: number) => string }

// A few rows that stand out are better blanked than all rows made coarser.
const spareShare = 0.05
const looseShare = 0.3
// What leaves next to nothing is no cure.
const leastKept = 0.01
const mostCures = 3
const longTable = 200_000

/** Searches the cheapest cures that reach the goal, each of another kind: those that keep the most information come first. */
export function searchCures(ground: Ground, tell: (done: number) => void): Cure[] {
  const { rungs, rows, goal, beat } = ground
  if (rungs.length === 0 || rows < goal) return []
  const flat = rungs.map(() => 0)
  // Columns stay if they can.
  const raise = (spare: number): Heights | null => climb(ground, spare, true) ?? climb(ground, spare, false)
  const makers: readonly (() => Made | null)[] = [
    () => made('coarser', raise(0)),
    () => withRest(ground, raise(Math.floor(rows * spareShare))),
    () => ({ kind: 'blank', heights: flat, hidden: hideRare(codesAt(rungs, flat), rows, goal, beat), how: 'blank' }),
    () => leaveOut(ground, flat),
    () => made('drop-columns', dropFew(ground)),
  ]
  const run = (all: typeof makers, from: number): Cure[] =>
    all.flatMap((make, n) => {
      tell(from + n)
      const one = make()
      return one === null ? [] : [toCure(ground, one)]
    })
  const found = run(makers, 0)
  const best = chooseBest(found, goal)
  if (best.length >= mostCures) return best
  // Less is made coarser, and more rows stand out then.
  const loose = raise(Math.floor(rows * looseShare))
  return chooseBest([...found, ...run([() => withRest(ground, loose), () => loose && leaveOut(ground, loose)], makers.length - 1)], goal)
}

/** Those that reach the goal and leave something, each of another kind and with other steps. */
function chooseBest(cures: readonly Cure[], goal: number): Cure[] {
  const best = cures
    .filter(({ cost, reached }) => reached >= goal && cost.kept > leastKept)
    .sort((a, b) => b.cost.kept - a.cost.kept || a.cost.cells - b.cost.cells)
  return best.filter((cure, i) => best.findIndex(other => isSame(other, cure)) === i).slice(0, mostCures)
}

// Where nothing had to be blanked in the end, two ways have come to one.
const isSame = (a: Cure, b: Cure): boolean => a.kind === b.kind || JSON.stringify(a.steps) === JSON.stringify(b.steps)

const made = (kind: CureKind, heights: Heights | null): Made | null =>
  heights === null ? null : { kind, heights, hidden: null, how: null }

function withRest({ rungs, rows, goal, beat }: Ground, heights: Heights | null): Made | null {
  return heights === null
    ? null
    : { kind: 'coarser-blank', heights, hidden: hideRare(codesAt(rungs, heights), rows, goal, beat), how: 'blank' }
}

function leaveOut({ rungs, rows, goal }: Ground, heights: Heights): Made {
  const { ids, sizes } = findClasses(codesAt(rungs, heights), rows)
  return { kind: 'leave-out', heights, hidden: ids.map(id => ((sizes[id] as number) < goal ? -1 : 0)), how: 'drop' }
}

/** Leaves out one column after another, the one that helps most for what it tells, until the goal is reached. */
function dropFew({ rungs, rows, below: count }: Ground): Heights | null {
  let heights: Heights = rungs.map(() => 0)
  const top = (i: number): number => (rungs[i]?.levels.length ?? 1) - 1
  const below = (at: Heights): number => count(at, 0)
  // Of a long table only the columns that tell most are tried.
  const tries = rows > longTable ? 3 : rungs.length
  while (below(heights) > 0) {
    const open = [...rungs.keys()].filter(i => heights[i] !== top(i)).sort((a, b) => (rungs[b]?.bits[0] ?? 0) - (rungs[a]?.bits[0] ?? 0))
    if (open.length <= 1) return null
    const tried = open.slice(0, tries).map(i => ({ i, below: below(heights.with(i, top(i))) }))
    const best = tried.sort((a, b) => a.below - b.below || (rungs[a.i]?.bits[0] ?? 0) - (rungs[b.i]?.bits[0] ?? 0))[0]
    if (best === undefined) return null
    heights = heights.with(best.i, top(best.i))
  }
  return heights
}

function toCure(ground: Ground, one: Made): Cure {
  const { rungs, rows, goal } = ground
  const { heights, hidden } = one
  const codes = codesAt(rungs, heights)
  const kept = hidden === null ? new Int32Array() : placesWhere(rows, n => hidden[n] !== -1)
  const cured = codes.map(({ codes: given, count }, i) => ({
    count,
    codes: hidden === null || one.how === 'drop' ? given : blankOut(given, hidden, i),
  }))
  const { least } = weighClasses(findClasses(cured, rows, hidden === null ? null : kept), goal)
  const rowsKept = hidden === null ? rows : kept.length
  return {
    kind: kindOf(rungs, one),
    steps: stepsOf(ground, one),
    reached: least,
    cost: {
      ...countCells(rungs, heights, cured, hidden),
      rows: rows - rowsKept,
      kept: shareKept(rungs, heights, codes, hidden, rowsKept / rows),
    },
    sample: sampleOf(ground, one, cured),
  }
}

/** Where nothing but leaving columns out came of it, that is what it is called. */
const kindOf = (rungs: readonly Rung[], { kind, heights, hidden }: Made): CureKind =>
  kind === 'coarser' && hidden === null && rungs.every(({ levels }, i) => heights[i] === 0 || heights[i] === levels.length - 1)
    ? 'drop-columns'
    : kind

function stepsOf({ rungs, goal, nameOf }: Ground, { heights, hidden, how }: Made): CureStep[] {
  const raised = rungs.flatMap(({ at, levels }, i): CureStep[] => {
    const height = heights[i] ?? 0
    const into = levels[height]?.into ?? null
    if (height === 0) return []
    return [
      into === null
        ? { name: 'drop-column', params: { column: nameOf(at) } }
        : { name: 'generalise', params: { column: nameOf(at), into: toJson(into) } },
    ]
  })
  if (hidden === null || how === null) return raised
  const left = rungs.filter(({ levels }, i) => heights[i] !== levels.length - 1).map(({ at }) => nameOf(at))
  return hidden.some(how => how !== 0) ? [...raised, { name: 'suppress-records', params: { columns: left, k: goal, how } }] : raised
}

const toJson = (into: Coarser): Json => JSON.parse(JSON.stringify(into)) as Json

/** Cells of the rows that stay whose value is another, and values that are told apart no more. */
function countCells(
  rungs: readonly Rung[],
  heights: Heights,
  cured: readonly { readonly codes: Int32Array }[],
  hidden: Int32Array | null,
): { readonly cells: number; readonly values: number } {
  let [cells, values] = [0, 0]
  for (const [i, { codes, levels, values: before }] of rungs.entries()) {
    const now = levels[heights[i] ?? 0]?.values ?? before
    const after = cured[i]?.codes ?? codes
    for (let n = 0; n < codes.length; n++) if (hidden?.[n] !== -1 && before[codes[n] as number] !== now[after[n] as number]) cells++
    values += before.length - now.length
  }
  return { cells, values }
}

function shareKept(
  rungs: readonly Rung[],
  heights: Heights,
  codes: readonly { readonly codes: Int32Array }[],
  hidden: Int32Array | null,
  rowsKept: number,
): number {
  const shares = rungs.map((rung, i) => {
    let [filled, blanked] = [0, 0]
    for (let n = 0; n < rung.codes.length; n++) {
      if (hidden?.[n] === -1 || rung.codes[n] === 0) continue
      filled++
      if (codes[i]?.codes[n] !== 0 && hidden !== null && (hidden[n] as number) & (1 << i)) blanked++
    }
    return (1 - lossOf(rung, heights[i] ?? 0)) * (filled === 0 ? 1 : 1 - blanked / filled)
  })
  return rowsKept * (shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length))
}

const sampled = 10

function sampleOf({ rungs }: Ground, { heights, hidden }: Made, cured: readonly { readonly codes: Int32Array }[]): Cure['sample'] {
  const changes = rungs.flatMap((_, i) => (hidden !== null || (heights[i] ?? 0) > 0 ? [i] : []))
  const shown = Array.from({ length: Math.min(sampled, rungs[0]?.codes.length ?? 0) }, (_, n) => n)
  return {
    columns: changes.map(i => rungs[i]?.column.label ?? ''),
    before: shown.map(n => changes.map(i => rungs[i]?.values[rungs[i]?.codes[n] ?? 0] ?? null)),
    after: shown.map(n =>
      changes.map(i => (hidden?.[n] === -1 ? null : (rungs[i]?.levels[heights[i] ?? 0]?.values[cured[i]?.codes[n] ?? 0] ?? null))),
    ),
  }
}

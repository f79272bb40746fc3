import { gatherBy } from './gather-by.ts'

/** Something that ties one thing to others. Where `like` is told, those it meets under the tie must also be like it. */
export type Tie = { readonly tie: string; readonly like: ReadonlySet<string> | null }

const restEvery = 200
const alike = 0.6
/** A name that so many unlike things bear says nothing. */
const mostUnlike = 40

/** Joins things that share a tie, directly or through others, into sets, in the order of the first of each. It rests now and then. */
export function* joinSets<T>(things: readonly T[], tiesOf: (thing: T) => readonly Tie[]): Generator<void, readonly (readonly T[])[]> {
  const above = things.map((_, n) => n)
  const find = (n: number): number => {
    let at = n
    while (above[at] !== at) {
      above[at] = above[above[at] ?? at] ?? at
      at = above[at] ?? at
    }
    return at
  }
  const join = (a: number, b: number): void => {
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))]
    above[high] = low
  }
  const met = new Map<string, { readonly n: number; readonly like: ReadonlySet<string> | null }[]>()
  for (const [n, thing] of things.entries()) {
    if (n % restEvery === 0) yield
    for (const { tie, like } of tiesOf(thing)) {
      const known = met.get(tie) ?? []
      const match = known.find(one => one.like === null || like === null || likeness(one.like, like) >= alike)
      if (match) join(match.n, n)
      else if (known.length < mostUnlike) met.set(tie, [...known, { n, like }])
    }
  }
  yield
  return gatherBy(
    things.map((_, n) => n),
    n => `${find(n)}`,
  ).map(set => set.flatMap(n => things[n] ?? []))
}

/** The share of words that two sets have in common (Jaccard 1901). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}

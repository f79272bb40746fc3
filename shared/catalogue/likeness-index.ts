import { coreOf, likeEnough } from './likeness.ts'
import { pairsOf } from './split-words.ts'

/** The title of a list that a text is most like. `at` is its place in the list. */
export type Likest = { readonly at: number; readonly likeness: number }

/** A title that stands whole in a longer one is what that is about; shorter ones stand in too many. */
const leastWhole = 8
const ofWhole = 0.9

/**
 * Finds among many titles the likest of a text, as `likenessOf` measures it, by the pairs of letters that they share: each pair is looked up
 * once, so that ten thousand texts can be held against a thousand titles. A title that stands whole in the text counts as nine tenths.
 */
export function indexTitles(titles: readonly string[]): (text: string) => Likest | null {
  const cores = titles.map(title => coreOf(title).replaceAll(' ', ''))
  const sizes = cores.map(core => pairsOf(core).length)
  const holders = new Map<string, number[]>()
  for (const [at, core] of cores.entries())
    for (const pair of pairsOf(core)) {
      const known = holders.get(pair)
      if (known) known.push(at)
      else holders.set(pair, [at])
    }
  return text => {
    const sought = coreOf(text).replaceAll(' ', '')
    const pairs = pairsOf(sought)
    const shared = new Map<number, number>()
    for (const pair of pairs) for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let best: Likest | null = null
    for (const [at, count] of shared) {
      const whole = (cores[at] ?? '').length >= leastWhole && sought.includes(cores[at] ?? '') ? ofWhole : 0
      const likeness = Math.max((2 * count) / (pairs.length + (sizes[at] ?? 0)), whole)
      if (likeness >= likeEnough && (best === null || likeness > best.likeness)) best = { at, likeness }
    }
    return best
  }
}

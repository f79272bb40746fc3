// More than the days of a generation.
const mostKnown = 1 << 14

/** What was made of things that come again and again. Nothing that is remembered may be undefined. */
export type Memory<Key, Made> = {
  /** What was made of this before; undefined where it must be made anew. */
  readonly recall: (key: Key) => Made | undefined
  readonly keep: (key: Key, made: Made) => void
}

/** Begins to remember. Once it is full it is emptied, and goes on only if it was asked more often for what it had than for what it had not. */
export function createMemory<Key, Made>(): Memory<Key, Made> {
  const known = new Map<Key, Made>()
  let [hits, misses, pays] = [0, 0, true]
  return {
    recall: key => {
      if (!pays) return undefined
      const made = known.get(key)
      if (made !== undefined) hits++
      return made
    },
    keep: (key, made) => {
      if (!pays) return
      if (known.size >= mostKnown) {
        pays = hits > misses
        known.clear()
        hits = 0
        misses = 0
      }
      misses++
      known.set(key, made)
    },
  }
}

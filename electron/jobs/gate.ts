/** Lets a few at a time through; the others wait in the order in which they came. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

export function createGate(most: number): Gate {
  const waiting: (() => void)[] = []
  let inside = 0
  return async work => {
    if (inside >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else inside++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // Whoever is next takes the place that is left; it is never counted free in between.
      if (next) next()
      else inside--
    }
  }
}

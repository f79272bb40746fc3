import fc from 'fast-check'

const seed = Date.now() % 2 ** 31

/** Holds a promise against random tables; a failure names the seed and the smallest table that breaks it. */
export const checkOn = <T>(given: fc.Arbitrary<T>, holds: (given: T) => Promise<void>, runs = 40): Promise<void> => {
  console.log(`random tables of seed ${seed}`)
  return fc.assert(fc.asyncProperty(given, holds), { numRuns: runs, seed })
}

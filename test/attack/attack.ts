/** A file to be opened, and what may come of it. */
export type Attack = {
  readonly label: string
  readonly name: string
  readonly bytes: Buffer
  /** The good file that it was made of; null where there is none. */
  readonly seed: number | null
  /** True where its format has the means to tell that it was damaged: then it must be refused, or be the seed cell by cell. */
  readonly isProvable: boolean
}

/** A good file. */
export type Seed = { readonly name: string; readonly bytes: Buffer; readonly isSummed: boolean }

/** Numbers below a limit, the same on every run with the same seed. */
export type Dice = (below: number) => number

export function createDice(seed: number): Dice {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

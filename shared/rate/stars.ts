/** Why a rung of the ladder stands or not. Each code has its words in the window. */
export const starReasonCodes = [
  // 1: on the web under an open licence
  'licence-open',
  'licence-missing',
  'licence-not-open',
  'licence-unknown',
  'licence-later',
  'format-unknown',
  // 2: structured
  'structured',
  'not-structured',
  // 3: open, non-proprietary, machine-readable, with digital metadata
  'open-format',
  'format-proprietary',
  'description-incomplete',
  'category-open',
  'names-not-for-machines',
  // 4: things have addresses
  'has-addresses',
  'needs-addresses',
  'no-base',
  // 5: linked to others
  'has-links',
  'needs-links',
] as const
export type StarReasonCode = (typeof starReasonCodes)[number]

/** One rung: `done` says whether its own condition holds, whatever the rungs below it. */
export type Rung = {
  readonly star: number
  readonly done: boolean
  readonly code: StarReasonCode
  readonly facts: { readonly [name: string]: string | number }
}

/** `count` is how many rungs stand from the ground without a gap, 0 to 5; always five rungs. */
export type Stars = { readonly count: number; readonly rungs: readonly Rung[] }

/** Builds the ladder: stars count from the ground up to the first rung that is missing. */
export function toStars(rungs: readonly Rung[]): Stars {
  const gap = rungs.findIndex(rung => !rung.done)
  return { count: gap === -1 ? rungs.length : gap, rungs }
}

/** Three stars or more may go to an open hub. */
export const passesGate = (stars: Pick<Stars, 'count'>): boolean => stars.count >= 3

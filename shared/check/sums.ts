import { type Check, lookedAt } from './check.ts'

/** Printed totals that did not add up when the table was recovered; each is shown among the proofs with its cell. */
export const checkSums: Check = {
  name: 'sums',
  look: (_, { totals: { held, differ } }) =>
    lookedAt(
      held + differ,
      differ === 0
        ? []
        : [{ code: 'total-differs', severity: 'must', column: null, count: differ, rows: [], facts: { of: held + differ } }],
      'no-totals',
    ),
}

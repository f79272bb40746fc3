import type { Out } from '../../../shared/contract/desk.ts'

/** What a check of the whole ledger said, and when. */
export type Verification = Out<'ledger:verify'> & { readonly at: string }

export type Seal = 'none' | 'good' | 'broken'

/** What a check says of one line: nothing before a check, and nothing of lines that were written since. */
export function sealOf(seq: number, verification: Verification | null): Seal {
  if (verification === null) return 'none'
  const { intact, brokenAt, events } = verification
  if (!intact && brokenAt !== null && seq >= brokenAt) return 'broken'
  return seq <= events ? 'good' : 'none'
}

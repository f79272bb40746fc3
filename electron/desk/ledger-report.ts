import type { Anchor, Verdict } from '../../shared/ledger/chain.ts'

/** Something that does not hold, and where: `ledger:12`, `approval:<version>`, `originals:<sha256>`. */
export type Problem = { readonly at: string; readonly reason: string }
/** What a check of a ledger found. */
export type Report = {
  readonly intact: boolean
  readonly events: number
  readonly head: Anchor
  readonly officeKey: string | null
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

export function toReport({ events, head, officeKey, broken }: Verdict, found: readonly Problem[], notes: readonly string[]): Report {
  const problems = broken ? [{ at: `ledger:${broken.seq}`, reason: broken.reason }, ...found] : found
  return { intact: problems.length === 0, events, head, officeKey, problems, notes }
}

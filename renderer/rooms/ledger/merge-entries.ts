import type { Out } from '../../../shared/contract/desk.ts'

/** The newest part of the ledger, the newest first, without a gap. */
export type Known = Out<'ledger:list'>

/**
 * Joins a page to what is known. Lines never change, so pages may overlap; a page that is newer than everything known and does not
 * reach it begins anew, because there would be a gap.
 */
export function mergeEntries(known: Known | null, page: Known): Known {
  const newest = known?.events[0]?.seq
  const oldestOfPage = page.events.at(-1)?.seq
  if (known === null || newest === undefined || (oldestOfPage !== undefined && oldestOfPage > newest)) return page
  const bySeq = new Map([...known.events, ...page.events].map(event => [event.seq, event]))
  const events = [...bySeq.values()].sort((a, b) => b.seq - a.seq)
  return { total: Math.max(known.total, page.total), events }
}

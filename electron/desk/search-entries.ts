import { foldText } from '../../shared/catalogue/fold-text.ts'
import { readQuery } from '../../shared/catalogue/read-query.ts'
import type { Office } from './office.ts'

// A hit in the title outweighs one among the tags, and that one in the notes; a title that begins with what was typed comes first.
const worth = { beginning: 40, best: 30, good: 8, rest: 1 } as const

/** How well each line answers what was typed, by its number, 0 where not at all; null where nothing was typed. */
export function searchEntries(office: Office, typed: string, size: number): Uint8Array | null {
  const terms = readQuery(typed)
  if (terms.length === 0) return null
  let scores: Uint8Array | null = null
  for (const term of terms) {
    const found = new Uint8Array(size)
    const { best, good, rest } = office.entrySearch.find(term)
    for (const n of rest) found[n] = worth.rest
    for (const n of good) found[n] = worth.good
    for (const n of best) found[n] = worth.best
    scores = scores === null ? found : addScores(scores, found)
  }
  const all = scores ?? new Uint8Array(size)
  for (const n of office.entrySearch.beginning(foldText(typed)))
    if ((all[n] ?? 0) > 0) all[n] = Math.min(255, (all[n] ?? 0) + worth.beginning)
  return all
}

// Every term has to be found.
function addScores(before: Uint8Array, found: Uint8Array): Uint8Array {
  for (let n = 0; n < found.length; n++) {
    const [one, other] = [before[n] ?? 0, found[n] ?? 0]
    found[n] = one === 0 || other === 0 ? 0 : Math.min(200, one + other)
  }
  return found
}

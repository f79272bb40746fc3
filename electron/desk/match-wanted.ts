import { setImmediate as nextTurn } from 'node:timers/promises'
import { likeEnough, likenessOf } from '../../shared/catalogue/likeness.ts'
import type { HeldRow } from '../db/wanted.ts'
import type { Office } from './office.ts'

type Match = { readonly dataset: string | null; readonly likeness: number }
const slice = 10

/** The dataset of the catalogue whose title is most like this one, where one is like enough. */
export function findLikely(office: Office, title: string): Match {
  let best: Match = { dataset: null, likeness: 0 }
  for (const line of office.entryLines.page(office.entrySearch.similar(title))) {
    if (line.state === 'retired' || line.state === 'withdrawn') continue
    const likeness = likenessOf(title, line.title)
    if (likeness >= likeEnough && likeness > best.likeness) best = { dataset: line.dataset, likeness }
  }
  return best
}

/** Looks anew, in slices, for what each line may be that no person has decided; the catalogue has changed since the last look. */
export async function matchAll(office: Office): Promise<void> {
  const open = office.wanted.lists().flatMap(({ id }) => office.wanted.ofList(id).filter(({ link }) => link === null))
  for (let at = 0; at < open.length; at += slice) {
    const found = open.slice(at, at + slice).map(row => ({ row, match: findLikely(office, row.title) }))
    const news = found.filter(({ row, match }) => match.dataset !== row.likely || match.likeness !== row.likeness)
    if (news.length > 0)
      office.inTransaction(() => {
        for (const one of news) keepMatch(office, one)
      })
    await nextTurn()
  }
}

function keepMatch(office: Office, { row, match }: { readonly row: HeldRow; readonly match: Match }): void {
  // A person may have decided meanwhile.
  if (office.wanted.byId(row.id)?.link === null) office.wanted.setLikely(row.id, match.dataset, match.likeness)
}

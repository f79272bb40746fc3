import { useFootLine } from '../../desk/foot-store.ts'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import { toPlaceText } from './address.ts'
import type { Place } from './review-view.ts'
import type { Partners } from './use-partners.ts'

const namedAtMost = 4

/** Says in the foot what is selected, what it adds up to, and where it came from or went. */
export function useFoot(sum: SelectionSum | null, text: string | null, partners: Partners | null, sheet: string): void {
  const { review } = useWords()
  const format = useFormat()
  const toNames = (places: readonly Place[]): string => {
    const names = places.slice(0, namedAtMost).map(place => toPlaceText(place, sheet))
    if (places.length > namedAtMost) names.push(review.foot.more(format.number(places.length - namedAtMost)))
    return names.join(', ')
  }
  const parts: string[] = []
  if (sum !== null && sum.cells > 1) {
    parts.push(review.foot.many(format.number(sum.cells)))
    if (sum.sum !== null && sum.average !== null) parts.push(review.foot.sum(format.number(sum.sum), format.number(sum.average)))
  } else if (text !== null) parts.push(text === '' ? review.foot.blank : review.foot.one(text))
  if (sum === null || sum.cells <= 1) {
    if (partners?.of === 'table' && partners.from.length > 0) parts.push(review.foot.from(toNames(partners.from)))
    if (partners?.of === 'table' && partners.headings.length > 0) parts.push(review.foot.headings(toNames(partners.headings)))
    if (partners?.of === 'source')
      parts.push(partners.cells.length > 0 ? review.foot.whither(format.number(partners.cells.length)) : review.foot.nowhere)
  }
  useFootLine(parts.join(' · '))
}

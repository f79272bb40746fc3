import { useFootLine } from '../../desk/foot-store.ts'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import { toPlaceText } from './address.ts'
import type { Place, Proof } from './review-view.ts'
import type { Partners } from './use-partners.ts'

const namedAtMost = 4

type Shown = {
  readonly sum: SelectionSum | null
  readonly text: string | null
  readonly partners: Partners | null
  /** The proof that the cell is the printed total of. */
  readonly proof: Proof | null
  /** The sheet whose places need not name it. */
  readonly sheet: string
}

/** Says in the foot what is selected, what it adds up to, and where it came from or went. */
export function useFoot({ sum, text, partners, proof, sheet }: Shown): void {
  const { review } = useWords()
  const format = useFormat()
  const toNames = (places: readonly Place[]): string => {
    const names = places.slice(0, namedAtMost).map(place => toPlaceText(place, sheet))
    if (places.length > namedAtMost) names.push(review.foot.more(format.number(places.length - namedAtMost)))
    return names.join(', ')
  }
  const parts: string[] = []
  const isOne = sum === null || sum.cells <= 1
  if (!isOne) {
    parts.push(review.foot.many(format.number(sum.cells)))
    if (sum.sum !== null && sum.average !== null) parts.push(review.foot.sum(format.number(sum.sum), format.number(sum.average)))
  } else if (text !== null) parts.push(text === '' ? review.foot.blank : review.foot.one(text))
  const toFate = (cells: number): string => {
    if (proof !== null) return proof.holds ? review.foot.proven : review.foot.differs(format.number(proof.difference))
    return cells > 0 ? review.foot.whither(format.number(cells)) : review.foot.nowhere
  }
  if (isOne && partners?.of === 'table') {
    if (partners.from.length > 0) parts.push(review.foot.from(toNames(partners.from)))
    if (partners.headings.length > 0) parts.push(review.foot.headings(toNames(partners.headings)))
  }
  if (isOne && partners?.of === 'source') parts.push(toFate(partners.cells.length))
  useFootLine(parts.join(' · '))
}

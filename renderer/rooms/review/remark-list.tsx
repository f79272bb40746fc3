import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'
import { plainSheet, toPlaceText } from './address.ts'
import type { Place, ReviewView } from './review-view.ts'

type Props = { readonly view: ReviewView; readonly onGo: (place: Place) => void }

/** What a reviewer wrote of the version before, each with the way to its place. */
export function RemarkList({ view, onGo }: Props) {
  const { review } = useWords()
  return (
    <>
      <h2>{review.remarks}</h2>
      <ul className="remarks">
        {view.remarks.map(({ by, at, text, place }) => (
          <li key={`${at} ${text}`}>
            {place === null ? <span>{text}</span> : <Pinned place={place} text={text} sheet={plainSheet(view.summary)} onGo={onGo} />}
            <span className="tiny">
              {by} · <When iso={at} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

type PinnedProps = { readonly place: Place; readonly text: string; readonly sheet: string; readonly onGo: (place: Place) => void }

function Pinned({ place, text, sheet, onGo }: PinnedProps) {
  const { review } = useWords()
  const address = toPlaceText(place, sheet)
  return (
    <button type="button" className="jump" onClick={() => onGo(place)} title={review.goThere(address)}>
      <span className="jump-place">{address}</span>
      <span className="jump-words">{text}</span>
    </button>
  )
}

import { useWords } from '../../words/words-context.ts'
import { toPlaceText } from './address.ts'
import type { Place, ReviewView } from './review-view.ts'

type Props = { readonly lifted: ReviewView['summary']['lifted']; readonly sheet: string; readonly onGo: (place: Place) => void }

/** Words of the paper that go into the description. */
export function LiftedList({ lifted, sheet, onGo }: Props) {
  const { review } = useWords()
  return (
    <div className="drawer-part">
      <h2>{review.tab.lifted}</h2>
      {lifted.length === 0 ? <p className="quiet">{review.noLifted}</p> : null}
      <ul>
        {lifted.map(line => (
          <li key={`${line.item} ${toPlaceText(line.place, '')}`}>
            <button type="button" className="jump" onClick={() => onGo(line.place)} title={review.goThere(toPlaceText(line.place, sheet))}>
              <span className="jump-place">{review.lifted[line.item]}</span>
              <span className={line.item === 'comment' ? 'jump-words jump-short' : 'jump-words'}>{line.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

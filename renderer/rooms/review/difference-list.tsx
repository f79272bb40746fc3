import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { toPlaceText } from './address.ts'
import type { Place, ReviewView } from './review-view.ts'

type Props = { readonly changes: NonNullable<ReviewView['changes']>; readonly sheet: string; readonly onGo: (place: Place) => void }

const shownAtFirst = 40

/** What this version has otherwise than the one before, each with its place where it has one. */
export function DifferenceList({ changes, sheet, onGo }: Props) {
  const { review } = useWords()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const { differences, previous } = changes
  const shown = all ? differences : differences.slice(0, shownAtFirst)
  return (
    <>
      <h2>{review.differences(format.number(previous))}</h2>
      {differences.length === 0 ? <p className="quiet">{review.noDifferences}</p> : null}
      <ul className="findings">
        {shown.map(({ code, place, facts }) => (
          <li key={`${code} ${JSON.stringify(facts)} ${place === null ? '' : toPlaceText(place, '')}`} className="finding">
            <Icon name="info" size={1} />
            {place === null ? (
              <span className="jump-words">{review.difference[code](facts)}</span>
            ) : (
              <button type="button" className="jump" onClick={() => onGo(place)}>
                <span className="jump-place">{toPlaceText(place, sheet)}</span>
                <span className="jump-words">{review.difference[code](facts)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {differences.length > shownAtFirst ? (
        <Button small kind="quiet" onPress={() => setAll(!all)}>
          {all ? review.showFewer : review.showAll(format.number(differences.length))}
        </Button>
      ) : null}
    </>
  )
}

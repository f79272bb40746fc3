import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { plainSheet, toPlaceText } from './address.ts'
import type { Place, ReviewView } from './review-view.ts'

type Props = { readonly view: ReviewView; readonly onGo: (place: Place) => void }

const shownAtFirst = 40

/** What the desk noticed, each with its place. */
export function FindingList({ view, onGo }: Props) {
  const { review } = useWords()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const { findings } = view.summary
  const sheet = plainSheet(view.summary)
  const shown = all ? findings : findings.slice(0, shownAtFirst)
  return (
    <>
      <h2>{review.tab.findings}</h2>
      <ul className="findings">
        {shown.map(finding => (
          <li key={`${finding.code} ${toPlaceText(finding.place, '')} ${JSON.stringify(finding.facts)}`} className="finding">
            <Icon name="info" size={1} />
            <button type="button" className="jump" onClick={() => onGo(finding.place)}>
              <span className="jump-place">{toPlaceText(finding.place, sheet)}</span>
              <span className="jump-words">{review.finding[finding.code](finding.facts)}</span>
            </button>
          </li>
        ))}
      </ul>
      {findings.length > shownAtFirst ? (
        <Button small kind="quiet" onPress={() => setAll(!all)}>
          {all ? review.showFewer : review.showAll(format.number(findings.length))}
        </Button>
      ) : null}
    </>
  )
}

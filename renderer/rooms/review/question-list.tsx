import { toAnswerId } from '../../../shared/model/recovery.ts'
import { useSay } from '../../desk/foot-store.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/words-context.ts'
import { plainSheet, toPlaceText } from './address.ts'
import type { Place, ReviewView } from './review-view.ts'
import type { Corrections } from './use-corrections.ts'

type Props = { readonly view: ReviewView; readonly corrections: Corrections; readonly onGo: (place: Place) => void }

/** Doubts that the desk does not settle by itself: each is a card whose answers are buttons. */
export function QuestionList({ view, corrections, onGo }: Props) {
  const { review } = useWords()
  const say = useSay()
  const { questions } = view.summary
  const sheet = plainSheet(view.summary)
  const answer = async (question: string, code: string): Promise<void> => {
    if (await corrections.answer(question, code)) say(review.answerKept)
  }
  return (
    <>
      <h2>{review.tab.questions}</h2>
      <ul className="questions">
        {questions.map(question => (
          <li key={question.id} className="question">
            <button type="button" className="jump" onClick={() => onGo(question.place)}>
              <span className="jump-place">{toPlaceText(question.place, sheet)}</span>
              <span className="jump-words">{review.question[question.code](question.facts)}</span>
            </button>
            <span className="row">
              {question.answers.map(one => (
                <Button
                  key={toAnswerId(one)}
                  small
                  disabled={!view.editable || corrections.busy}
                  onPress={() => void answer(question.id, toAnswerId(one))}
                >
                  {one.of === undefined ? review.answer[one.code] : `${review.answer[one.code]} “${one.of.label}”`}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

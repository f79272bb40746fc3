import { levelReasonCodes } from '../../../shared/classify/weigh-personal.ts'
import { Choice } from '../../parts/check.tsx'
import { Icon } from '../../parts/icon.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'
import type { Decision } from './use-decision.ts'

type Props = { readonly view: ClassifyView; readonly decision: Decision }

/** The questions that are asked, in their order, each with the answer that is offered and why. */
export function QuestionList({ view, decision }: Props) {
  const { classify } = useWords()
  const format = useFormat()
  return (
    <section className="classify-part" aria-label={classify.questions} data-pane>
      <h2>{classify.questions}</h2>
      <p className="quiet">{classify.questionsSay}</p>
      <ol className="ask-list">
        {decision.asked.map((question, at) => (
          <li key={question.id} className="ask">
            <AskOne view={view} question={question} number={format.number(at + 1)} decision={decision} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type One = Props & { readonly question: ClassifyView['questions'][number]; readonly number: string }

function AskOne({ view, question, number, decision }: One) {
  const { classify } = useWords()
  const { language } = useLanguage()
  const offered = view.offered.find(one => one.question === question.id)
  return (
    <>
      <Choice
        label={`${number}. ${question[language]}`}
        value={decision.answers[question.id] ?? null}
        onChange={answer => decision.answer(question.id, answer)}
        disabled={!view.editable}
        across
        options={view.answers
          .filter(answer => answer.question === question.id)
          .map(answer => ({
            id: answer.id,
            label:
              answer.id === offered?.answer ? (
                <>
                  {answer[language]} <Offered from={offered.from} />
                </>
              ) : (
                answer[language]
              ),
          }))}
      />
      {offered === undefined ? null : <Why offered={offered} />}
      <p className="tiny">
        {classify.source(question.source)}
        {question.confirmed ? '' : ` · ${classify.unconfirmed}`}
      </p>
    </>
  )
}

type OfferedView = ClassifyView['offered'][number]

function Offered({ from }: { readonly from: OfferedView['from'] }) {
  const { classify } = useWords()
  return (
    <span className="offered">
      <Icon name={from === 'previous' ? 'history' : 'magic'} size={0.875} />
      {classify.offered[from]}
    </span>
  )
}

/** As many as fit beside the questions; all of them stand with their columns. */
const reasonsShown = 3

function Why({ offered }: { readonly offered: OfferedView }) {
  const { describe, classify } = useWords()
  const format = useFormat()
  const { reasons } = offered
  if (reasons.length === 0) return null
  return (
    <ul className="reasons">
      {reasons.slice(0, reasonsShown).map(({ code, facts }) => (
        <li key={`${code} ${JSON.stringify(facts)}`}>{isOneOf(levelReasonCodes, code) ? describe.levelReason[code](facts) : code}</li>
      ))}
      {reasons.length > reasonsShown ? <li>{classify.moreReasons(format.number(reasons.length - reasonsShown))}</li> : null}
    </ul>
  )
}

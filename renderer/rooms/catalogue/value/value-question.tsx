import { valueWords } from '../../../../shared/catalogue/value/weigh-value.ts'
import { Check, Choice } from '../../../parts/check.tsx'
import { TextInput } from '../../../parts/text-input.tsx'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'
import { useSayAnswer } from './use-say-answer.ts'
import type { ValueDraft } from './use-value.ts'
import type { ValueQuestionView, ValueView } from './value-view.ts'

type Props = {
  readonly question: ValueQuestionView
  readonly number: string
  readonly offered: ValueView['offered'][number] | undefined
  readonly draft: ValueDraft
}

/** One question of the checklist with what the desk would answer, and why. */
export function ValueQuestion({ question, number, offered, draft }: Props) {
  const { value } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const label = `${number}. ${question[language]}`
  const weighs = [question.weight === 0 ? '' : value.weight(format.number(question.weight)), question.must ? value.must : '']
  return (
    <div className="value-question">
      {question.kind === 'count' ? (
        <Count label={label} question={question} draft={draft} />
      ) : (
        <YesNo label={label} question={question} draft={draft} />
      )}
      {offered === undefined ? null : <Why offered={offered} />}
      <p className="tiny">
        {[...weighs, value.sourceOf(question.source), question.confirmed ? '' : value.questionUnconfirmed]
          .filter(text => text !== '')
          .join(' · ')}
      </p>
    </div>
  )
}

type AskProps = { readonly label: string; readonly question: ValueQuestionView; readonly draft: ValueDraft }

function YesNo({ label, question: { id }, draft }: AskProps) {
  const { value } = useWords()
  const answer = draft.answers[id]
  return (
    <Choice
      label={label}
      value={typeof answer === 'string' ? answer : null}
      options={valueWords.map(word => ({ id: word, label: value.answer[word] }))}
      onChange={word => draft.answer(id, word)}
      across
    />
  )
}

function Count({ label, question: { id, full }, draft }: AskProps) {
  const { value } = useWords()
  const format = useFormat()
  const answer = draft.answers[id]
  const isUnsure = answer === 'unsure'
  return (
    <div className="value-count">
      <TextInput
        label={label}
        type="number"
        value={typeof answer === 'number' ? String(answer) : ''}
        onChange={text => draft.answer(id, readCount(text))}
        disabled={isUnsure}
        help={value.full(format.number(full))}
      />
      <Check checked={isUnsure} onChange={on => draft.answer(id, on ? 'unsure' : null)}>
        {value.answer.unsure}
      </Check>
    </div>
  )
}

function readCount(text: string): number | null {
  const count = Number(text)
  return text.trim() === '' || !Number.isFinite(count) || count < 0 ? null : count
}

function Why({ offered }: { readonly offered: ValueView['offered'][number] }) {
  const { value } = useWords()
  const format = useFormat()
  const say = useSayAnswer()
  const { sign, figure, word, answer } = offered
  if (sign === null || figure === null) return null
  return (
    <p className="quiet">
      {value.offered(say(answer))} · {value.why[sign](format.number(figure), word)}
    </p>
  )
}

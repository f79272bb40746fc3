import { useState } from 'react'
import {
  fitsKind,
  flagOf,
  type ValueAnswer,
  type ValueAnswers,
  type ValueVerdict,
  weighValue,
} from '../../../../shared/catalogue/value/weigh-value.ts'
import type { ValueView } from './value-view.ts'

/** What a person answers and decides, and what follows from it at once. */
export type ValueDraft = {
  readonly answers: ValueAnswers
  readonly verdict: ValueVerdict
  /** What is decided otherwise than the answers say; null where they are followed. */
  readonly other: 'yes' | 'no' | 'open' | null
  readonly decided: boolean | null
  readonly reason: string
  readonly needsReason: boolean
  readonly answer: (question: string, answer: ValueAnswer | null) => void
  readonly choose: (other: ValueDraft['other']) => void
  readonly explain: (reason: string) => void
}

// Of what was answered before, only what the person answered otherwise than the desk: the rest follows what is known today.
function begin({ questions, offered, decision }: ValueView): ValueAnswers {
  return Object.fromEntries(
    questions.flatMap(question => {
      const told = decision?.answers[question.id]
      const isOwn = told !== undefined && told !== decision?.offered[question.id] && fitsKind(question, told)
      const answer = isOwn ? told : offered.find(one => one.question === question.id)?.answer
      return answer === undefined ? [] : [[question.id, answer]]
    }),
  )
}

/** The checklist of one dataset as it stands in the window; the desk weighs it again when it is confirmed. */
export function useValue(view: ValueView): ValueDraft {
  const [answers, setAnswers] = useState<ValueAnswers>(() => begin(view))
  const [other, choose] = useState<ValueDraft['other']>(null)
  const [reason, explain] = useState('')
  const verdict = weighValue(view, answers)
  const decided = other === null ? flagOf(verdict.outcome) : other === 'open' ? null : other === 'yes'
  return {
    ...{ answers, verdict, other, decided, reason, choose, explain },
    needsReason: decided !== flagOf(verdict.outcome),
    answer: (question, answer) => {
      const { [question]: _, ...rest } = answers
      setAnswers(answer === null ? rest : { ...rest, [question]: answer })
    },
  }
}

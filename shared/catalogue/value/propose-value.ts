import type { ValueSeen, ValueSign } from './signs.ts'
import type { ValueQuestion } from './value-book.ts'
import type { ValueAnswer } from './weigh-value.ts'

/** An answer that the desk offers, with the sign and the figure that it rests on; `unsure` where nothing is known. */
export type ProposedValue = {
  readonly question: string
  readonly answer: ValueAnswer
  readonly sign: ValueSign | null
  readonly figure: number | null
  readonly word: string
}

type Asked = Pick<ValueQuestion, 'id' | 'kind' | 'full' | 'sign'>

/** What the desk would answer, question by question, by what it knows. */
export const proposeValue = (questions: readonly Asked[], seen: ValueSeen): readonly ProposedValue[] =>
  questions.map(({ id, kind, full, sign }) => {
    const { figure, word } = sign === '' ? { figure: null, word: '' } : seen[sign]
    const known = figure === null || sign === '' ? null : sign
    if (figure === null || known === null) return { question: id, answer: 'unsure', sign: null, figure: null, word: '' }
    return { question: id, answer: kind === 'count' ? figure : figure >= full ? 'yes' : 'no', sign: known, figure, word }
  })

import type { ValueQuestion, ValueRules, ValueSide } from './value-book.ts'

/** Yes, no, not sure, or a count. */
export const valueWords = ['yes', 'no', 'unsure'] as const
export type ValueAnswer = (typeof valueWords)[number] | number
export type ValueAnswers = { readonly [question: string]: ValueAnswer }

/** What the answers come to; open where those that are not sure could turn it. */
export const valueOutcomes = ['high', 'not-high', 'open'] as const
export type ValueOutcome = (typeof valueOutcomes)[number]

/** Per cent of the weight that is reached, and that would be if all that is not sure were so. */
export type ValueScore = { readonly now: number; readonly most: number; readonly least: number }
export type ValueVerdict = {
  readonly outcome: ValueOutcome
  readonly parts: { readonly [part in 'all' | ValueSide]: ValueScore }
  /** Questions without an answer of their kind. */
  readonly missing: readonly string[]
}

/** As much of the book as it takes to weigh answers. */
export type ValueAsking = {
  readonly questions: readonly Pick<ValueQuestion, 'id' | 'side' | 'kind' | 'weight' | 'full' | 'must'>[]
  readonly least: ValueRules['least']
}
type Asked = ValueAsking['questions'][number]

/** Whether it is an answer that the question takes. */
export const fitsKind = ({ kind }: Pick<Asked, 'kind'>, answer: ValueAnswer | undefined): answer is ValueAnswer =>
  answer === 'unsure' || (kind === 'count' ? typeof answer === 'number' && answer >= 0 : answer === 'yes' || answer === 'no')

/** How much of the weight of a question an answer gives, 0 to 1; `unsure` is what not being sure counts as. */
export function valueShare(question: Asked, answer: ValueAnswer | undefined, unsure: 0 | 1): number {
  if (!fitsKind(question, answer) || answer === 'unsure') return unsure
  if (typeof answer === 'number') return Math.min(1, answer / question.full)
  return answer === 'yes' ? 1 : 0
}

/** What the answers come to by thresholds for all questions and for each side, and by the questions that must be so. */
export function weighValue({ questions, least }: ValueAsking, answers: ValueAnswers): ValueVerdict {
  const scoreOf = (part: 'all' | ValueSide): ValueScore => {
    const of = questions.filter(({ side }) => part === 'all' || side === part)
    return {
      now: percentOf(of, answers, 0),
      most: percentOf(of, answers, 1),
      least: least.find(row => row.part === part)?.least ?? 0,
    }
  }
  const parts = { all: scoreOf('all'), provider: scoreOf('provider'), user: scoreOf('user') }
  const musts = questions.filter(({ must }) => must)
  const reach = (what: 'now' | 'most'): boolean => Object.values(parts).every(score => score[what] >= score.least)
  const holds = (unsure: 0 | 1): boolean => musts.every(question => valueShare(question, answers[question.id], unsure) > 0)
  const outcome = reach('now') && holds(0) ? 'high' : reach('most') && holds(1) ? 'open' : 'not-high'
  return { outcome, parts, missing: questions.filter(question => !fitsKind(question, answers[question.id])).map(({ id }) => id) }
}

// A side on which nothing weighs anything holds nobody back.
function percentOf(questions: readonly Asked[], answers: ValueAnswers, unsure: 0 | 1): number {
  const whole = questions.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return 100
  const got = questions.reduce((sum, question) => sum + question.weight * valueShare(question, answers[question.id], unsure), 0)
  return Math.round((1000 * got) / whole) / 10
}

/** What the outcome says of the flag in the catalogue; null is left open. */
export const flagOf = (outcome: ValueOutcome): boolean | null => (outcome === 'open' ? null : outcome === 'high')

import { type Answer, answersTo, type Questionnaire } from './questionnaire.ts'
import type { Sign } from './signs.ts'
import type { Answers } from './weigh-answers.ts'
import type { LevelReason } from './weigh-personal.ts'

/** Where a proposed answer comes from: signs that were seen, the one for the rest, or the same question of the version before. */
export const answerSources = ['signs', 'rest', 'previous'] as const
type AnswerSource = (typeof answerSources)[number]
export type ProposedAnswer = {
  readonly question: string
  readonly answer: string
  readonly from: AnswerSource
  readonly reasons: readonly LevelReason[]
}

/** What was proposed and answered for the version before. */
export type AnsweredBefore = { readonly proposed: Answers; readonly answers: Answers }

/**
 * An answer for every question, by what is seen: of the answers whose signs were seen the last, as they run from mild to strict, and
 * otherwise the one for the rest. What a person answered last time is proposed again where the same would be proposed as then; another sign is looked at anew.
 */
export function proposeAnswers(
  questionnaire: Questionnaire,
  signs: readonly Sign[],
  before: AnsweredBefore | null,
): readonly ProposedAnswer[] {
  return questionnaire.questions.flatMap(({ id }): readonly ProposedAnswer[] => {
    const choices = answersTo(questionnaire, id)
    const own = proposeOne(choices, signs)
    if (own === null) return []
    const last = before?.answers[id]
    const isAsThen = before?.proposed[id] === own.answer && last !== own.answer && choices.some(choice => choice.id === last)
    return [
      isAsThen && last !== undefined ? { question: id, answer: last, from: 'previous', reasons: own.reasons } : { question: id, ...own },
    ]
  })
}

function proposeOne(choices: readonly Answer[], signs: readonly Sign[]): Omit<ProposedAnswer, 'question'> | null {
  const seen = (choice: Answer): readonly Sign[] => signs.filter(({ code }) => choice.signs.includes(code))
  const best = choices.findLast(choice => seen(choice).length > 0)
  if (best !== undefined) return { answer: best.id, from: 'signs', reasons: seen(best).map(({ reason }) => reason) }
  const rest = choices.find(choice => choice.otherwise)
  return rest === undefined ? null : { answer: rest.id, from: 'rest', reasons: [] }
}

/** Proposed answers as a person would have given them. */
export const toAnswers = (proposed: readonly ProposedAnswer[]): Answers =>
  Object.fromEntries(proposed.map(({ question, answer }) => [question, answer]))

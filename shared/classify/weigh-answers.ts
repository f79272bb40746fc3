import { type Category, categories, type Level, levels } from '../model/version.ts'
import type { AllowedLevels } from './level-matrix.ts'
import type { Answer, Question } from './questionnaire.ts'

/** The answer chosen for each question. */
export type Answers = { readonly [question: string]: string }

/** As much of a questionnaire as it takes to weigh answers. */
export type Asking = {
  readonly questions: readonly Pick<Question, 'id' | 'when'>[]
  readonly answers: readonly Pick<Answer, 'id' | 'question' | 'category' | 'level'>[]
}
type Rule = Pick<Answer, 'id' | 'category' | 'level'>

/** What spoke for the outcome: an answer or a rule of the office, and what it weighs. */
export type Weight = {
  readonly by: 'answer' | 'rule'
  readonly id: string
  readonly category: Category | ''
  readonly level: Level | ''
  /** Whether it made the outcome what it is. */
  readonly decides: boolean
}
/** `missing` are the questions without an answer; `wanted` is the level that the matrix does not allow in this category. */
export type Outcome = {
  readonly category: Category
  readonly level: Level
  readonly weights: readonly Weight[]
  readonly missing: readonly string[]
  readonly wanted: Level | null
}

const rankOf = (level: Level | ''): number => (level === '' ? -1 : levels.indexOf(level))
const categoryRank = (category: Category | ''): number => (category === '' ? -1 : categories.indexOf(category))

/** Whether one answer weighs more than another: first by level, then by category. */
const isHeavier = (a: Pick<Weight, 'category' | 'level'>, b: Pick<Weight, 'category' | 'level'>): boolean =>
  rankOf(a.level) - rankOf(b.level) > 0 || (a.level === b.level && categoryRank(a.category) > categoryRank(b.category))

/** The questions that are asked after these answers: one with a condition only where it is met. */
export function askedBy<Q extends Pick<Question, 'id' | 'when'>>(
  { questions }: { readonly questions: readonly Q[] },
  answers: Answers,
): readonly Q[] {
  const asked: Q[] = []
  const given = new Set<string>()
  for (const question of questions) {
    if (question.when.length > 0 && !question.when.some(answer => given.has(answer))) continue
    asked.push(question)
    const answer = answers[question.id]
    if (answer !== undefined) given.add(answer)
  }
  return asked
}

/**
 * Category and level by the answer or rule that weighs most; what weighs nothing leaves them open. Where the matrix does not allow the level
 * in that category, the next stricter one that it allows.
 */
export function weighAnswers(asking: Asking, answers: Answers, rules: readonly Rule[], allowed: AllowedLevels): Outcome {
  const asked = askedBy(asking, answers)
  const chosen = asked.map(({ id }) => asking.answers.find(answer => answer.question === id && answer.id === answers[id]))
  const weights = [
    ...chosen.filter(answer => answer !== undefined).map(({ id, category, level }) => ({ by: 'answer' as const, id, category, level })),
    ...rules.map(({ id, category, level }) => ({ by: 'rule' as const, id, category, level })),
  ]
  const heaviest = weights.reduce((best, one) => (isHeavier(one, best) ? one : best), { category: '' as const, level: '' as const } as Pick<
    Weight,
    'category' | 'level'
  >)
  const level = heaviest.level === '' ? 'open' : heaviest.level
  const category = heaviest.category === '' ? categoryFor(level, weights) : heaviest.category
  const fits = allowed[category]
  const kept = fits.find(one => rankOf(one) >= rankOf(level)) ?? fits.at(-1) ?? level
  return {
    category,
    level: kept,
    weights: weights
      .filter(({ category, level }) => category !== '' || level !== '')
      .map(one => ({ ...one, decides: one.level === heaviest.level && one.category === heaviest.category })),
    missing: asked.filter((_, at) => chosen[at] === undefined).map(({ id }) => id),
    wanted: kept === level ? null : level,
  }
}

// A level of which no category was said: the strictest that anything else said, as far as it goes with the level.
function categoryFor(level: Level, weights: readonly Pick<Weight, 'category'>[]): Category {
  const said = weights.reduce<Category | ''>((best, { category }) => (categoryRank(category) > categoryRank(best) ? category : best), '')
  if (said !== '' && said !== 'public') return said
  return level === 'open' ? 'public' : level === 'internal' ? 'internal' : 'official-secret'
}

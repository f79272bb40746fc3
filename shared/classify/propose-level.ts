import type { Category, Level } from '../model/version.ts'
import { type AllowedLevels, houseLevels } from './level-matrix.ts'
import { findRuleHits, officeRules, type RuleHit } from './office-rules.ts'
import { type AnsweredBefore, type ProposedAnswer, proposeAnswers, toAnswers } from './propose-answers.ts'
import { type Questionnaire, questionnaire } from './questionnaire.ts'
import { type LevelGround, readSigns } from './signs.ts'
import { type Answers, weighAnswers } from './weigh-answers.ts'
import type { LevelReason } from './weigh-personal.ts'

/** What an office goes by when it classifies. */
export type LevelRules = {
  readonly questionnaire: Questionnaire
  readonly office: typeof officeRules.house
  readonly allowed: AllowedLevels
}
export const houseLevelRules: LevelRules = { questionnaire: questionnaire.house, office: officeRules.house, allowed: houseLevels }

/** What the desk proposes by itself, with every sign that it saw; `answers` are what it offers, where a person may have answered before. */
export type LevelProposal = {
  readonly category: Category
  readonly level: Level
  readonly reasons: readonly LevelReason[]
  readonly answers: readonly ProposedAnswer[]
  /** What it would answer by the signs alone. */
  readonly own: Answers
  readonly hits: readonly RuleHit[]
}

/** Proposes answers to the questions and what follows from them. Category and level are by the signs alone, whatever was answered before. */
export function proposeLevel(
  ground: LevelGround,
  { questionnaire, office, allowed }: LevelRules = houseLevelRules,
  before: AnsweredBefore | null = null,
): LevelProposal {
  const signs = readSigns(ground, questionnaire.words)
  const hits = findRuleHits(office, { title: ground.title, texts: ground.texts ?? [], columns: ground.columns })
  const own = toAnswers(proposeAnswers(questionnaire, signs, null))
  const { category, level, wanted } = weighAnswers(
    questionnaire,
    own,
    hits.map(({ rule }) => rule),
    allowed,
  )
  const moved: readonly LevelReason[] = wanted === null ? [] : [{ code: 'level-of-category', facts: { category, wanted } }]
  const ruled = hits.map(
    ({ rule, word }): LevelReason => ({ code: 'office-rule', facts: { words: word, reason: rule.reason, level: rule.level } }),
  )
  return {
    ...{ category, level, own, hits },
    reasons: [...signs.map(({ reason }) => reason), ...ruled, ...moved],
    answers: proposeAnswers(questionnaire, signs, before),
  }
}

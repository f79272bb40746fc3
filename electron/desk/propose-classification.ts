import { object, oneOf } from '../../shared/base/decode.ts'
import type { Json } from '../../shared/base/json.ts'
import { levelMatrix, toAllowedLevels } from '../../shared/classify/level-matrix.ts'
import { officeRules } from '../../shared/classify/office-rules.ts'
import type { AnsweredBefore } from '../../shared/classify/propose-answers.ts'
import { type LevelProposal, type LevelRules, proposeLevel } from '../../shared/classify/propose-level.ts'
import { questionnaire } from '../../shared/classify/questionnaire.ts'
import { type Level, levels } from '../../shared/model/version.ts'
import type { VersionRow } from '../db/versions.ts'
import type { OpenVersion } from './find-version.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'
import { figuresOf, riskGoal } from './weigh-version.ts'

/** What the office goes by when it classifies, and which versions of the books that is. */
export function levelRulesOf(office: Office): LevelRules & { readonly versions: { readonly [book: string]: number } } {
  const [questions, matrix, words] = [
    rulesInForce(office, questionnaire),
    rulesInForce(office, levelMatrix),
    rulesInForce(office, officeRules),
  ]
  return {
    ...{ questionnaire: questions.rules, office: words.rules, allowed: toAllowedLevels(matrix.rules) },
    versions: { [questionnaire.id]: questions.version, [levelMatrix.id]: matrix.version, [officeRules.id]: words.version },
  }
}

/** The newest version before this one of which category and level were decided. */
export const decidedBefore = (office: Office, { dataset, number }: VersionRow): VersionRow | null =>
  office.versions.ofDataset(dataset).findLast(version => version.number < number && version.classification !== null) ?? null

/** What the desk proposes for a version, by what was found in it and by what was answered for the version before. */
export function proposeClassification(
  office: Office,
  { version, recipe }: Pick<OpenVersion, 'version' | 'recipe'>,
  rules: LevelRules,
): LevelProposal {
  const ground = {
    personal: recipe?.findings.personal ?? [],
    columns: recipe?.summary.columns ?? [],
    title: version.title,
    texts: recipe?.summary.lifted.map(({ text }) => text) ?? [],
    risk: riskGround(office, recipe),
  }
  return proposeLevel(ground, rules, answeredBefore(decidedBefore(office, version)))
}

function answeredBefore(before: VersionRow | null): AnsweredBefore | null {
  const { answers, offered } = before?.classification ?? {}
  return answers === undefined || offered === undefined ? null : { answers, proposed: offered }
}

const rankOf = (level: Level): number => levels.indexOf(level)

/**
 * Whether what is found now asks for a stricter level than was proposed when the level was decided, and than was decided: a correction may
 * have brought people into the table. What was decided before there were questions is left as it is.
 */
export function isOutdated({ classification }: VersionRow, { level }: LevelProposal): boolean {
  if (classification?.offered === undefined) return false
  const then = readProposed(classification.proposal)
  return rankOf(level) > rankOf(classification.level) && (then === null || rankOf(level) > rankOf(then))
}

const readProposed = (proposal: Json): Level | null => object({ level: oneOf(levels) }).safeParse(proposal).data?.level ?? null

/** What was weighed of the table, where that says that people in it can be singled out. */
function riskGround(office: Office, recipe: OpenVersion['recipe']) {
  const figures = figuresOf(office, recipe)
  const goal = riskGoal(office).k
  return figures === null || figures.subject !== 'people' ? null : { k: figures.least, goal, columns: figures.columns }
}

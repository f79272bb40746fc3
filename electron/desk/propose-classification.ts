import { levelMatrix, toAllowedLevels } from '../../shared/classify/level-matrix.ts'
import { officeRules } from '../../shared/classify/office-rules.ts'
import type { AnsweredBefore } from '../../shared/classify/propose-answers.ts'
import { type LevelProposal, type LevelRules, proposeLevel } from '../../shared/classify/propose-level.ts'
import { questionnaire } from '../../shared/classify/questionnaire.ts'
import type { VersionRow } from '../db/versions.ts'
import type { OpenVersion } from './find-version.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'

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
export function proposeClassification(office: Office, { version, recipe }: OpenVersion, rules: LevelRules): LevelProposal {
  const ground = {
    personal: recipe?.findings.personal ?? [],
    columns: recipe?.summary.columns ?? [],
    title: version.title,
    texts: recipe?.summary.lifted.map(({ text }) => text) ?? [],
  }
  return proposeLevel(ground, rules, answeredBefore(decidedBefore(office, version)))
}

function answeredBefore(before: VersionRow | null): AnsweredBefore | null {
  const { answers, offered } = before?.classification ?? {}
  return answers === undefined || offered === undefined ? null : { answers, proposed: offered }
}

import { importanceRule } from '../catalogue/importance-rule.ts'
import { valueBook } from '../catalogue/value/value-book.ts'
import { levelMatrix } from '../classify/level-matrix.ts'
import { officeRules } from '../classify/office-rules.ts'
import { questionnaire } from '../classify/questionnaire.ts'
import { riskRules } from '../classify/risk-rules.ts'
import type { RuleBook } from '../model/rule-book.ts'
import { linkSchemes } from '../publish/link-schemes.ts'
import { hubScoreBook } from '../rate/hub-score.ts'
import { starFormats } from '../rate/star-formats.ts'

/** Every book of rules that an administrator may change, in the order of the page. */
export const ruleBooks: readonly RuleBook[] = [
  questionnaire as RuleBook,
  levelMatrix as RuleBook,
  officeRules as RuleBook,
  importanceRule as RuleBook,
  valueBook as RuleBook,
  starFormats as RuleBook,
  hubScoreBook as RuleBook,
  linkSchemes as RuleBook,
  riskRules as RuleBook,
]

export const ruleBookOf = (id: string): RuleBook | null => ruleBooks.find(book => book.id === id) ?? null

import type { RulesOf } from '../model/rule-book.ts'
import { daysBetween } from './due.ts'
import { type Criterion, criteria, type importanceRule } from './importance-rule.ts'

type Rule = RulesOf<typeof importanceRule.tables>

/** What importance is worked out from. */
export type ImportanceFacts = {
  /** How often people asked for it, by the surveys that the office brought in. */
  readonly asked: number
  /** Other agencies that use it. */
  readonly users: number
  /** 0 to 1. */
  readonly mission: number
  /** Lists of datasets that the agency must have, on which it stands. */
  readonly required: number
  readonly due: string | null
  readonly highValue: string
}
export const bands = ['high', 'middle', 'low'] as const
export type Band = (typeof bands)[number]
export type Importance = { readonly score: number; readonly band: Band; readonly reasons: readonly Reason[] }
/** How much of a criterion is met, 0 to 1, and what it is worth. */
export type Reason = { readonly criterion: Criterion; readonly share: number; readonly weight: number; readonly figure: number | null }

/** How important a dataset is, 0 to 100, with what each criterion gave. `today` is YYYY-MM-DD. */
export function weighImportance(facts: ImportanceFacts, rule: Rule, today: string): Importance {
  const reasons = criteria.flatMap(criterion => {
    const row = rule.criteria.find(one => one.criterion === criterion)
    if (row === undefined || row.weight === 0) return []
    const figure = figureOf(criterion, facts, today)
    return [{ criterion, share: shareOf(criterion, figure, row.full), weight: row.weight, figure }]
  })
  const whole = reasons.reduce((sum, { weight }) => sum + weight, 0)
  const score = whole === 0 ? 0 : Math.round((100 * reasons.reduce((sum, { share, weight }) => sum + share * weight, 0)) / whole)
  const least = (band: Band): number => rule.bands.find(row => row.band === band)?.least ?? 0
  return { score, band: score >= least('high') ? 'high' : score >= least('middle') ? 'middle' : 'low', reasons }
}

function figureOf(
  criterion: Criterion,
  { asked, users, mission, required, due, highValue }: ImportanceFacts,
  today: string,
): number | null {
  switch (criterion) {
    case 'demand':
      return asked
    case 'use':
      return users
    case 'mission':
      return mission
    case 'required':
      return required
    case 'value':
      return highValue === 'open' ? null : Number(highValue === 'yes')
    case 'freshness':
      // Days over the day on which it was due; nothing is known of what has no such day.
      return due === null ? null : Math.max(0, daysBetween(due, today))
  }
}

function shareOf(criterion: Criterion, figure: number | null, full: number): number {
  if (figure === null) return 0
  if (criterion === 'freshness') return Math.max(0, 1 - figure / full)
  // The hundredth who asks says less than the tenth.
  if (criterion === 'demand') return Math.min(1, Math.log1p(figure) / Math.log1p(full))
  return Math.min(1, figure / full)
}

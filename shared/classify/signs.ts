import type { PersonalFinding } from '../model/personal.ts'
import { type Column, isNumeric } from '../model/table.ts'
import { readMarks, type SignWords } from './read-marks.ts'
import type { LevelReason, LevelReasonCode } from './weigh-personal.ts'
import { weighPersonal } from './weigh-personal.ts'

/** What the desk can see by itself of a table and its paper. Questions name the signs for which an answer is proposed. */
export const signCodes = [
  'stamp-secret',
  'stamp-very-secret',
  'stamp-top-secret',
  'security-words',
  'internal-words',
  'personal-found',
  'sensitive-found',
  'sensitive-of-named',
  'singles-out',
  'personal-doubtful',
  'contact-of-bodies',
  'juristic-not-personal',
  'nothing-personal',
  'figures-only',
] as const
export type SignCode = (typeof signCodes)[number]
export type Sign = { readonly code: SignCode; readonly reason: LevelReason }

/** What a level is proposed from. `texts` are other lines of the paper. */
export type LevelGround = {
  readonly personal: readonly PersonalFinding[]
  readonly columns: readonly Column[]
  readonly title: string
  readonly texts?: readonly string[]
  /** The smallest group of people that columns together single out, how small a group may be, and those columns; where that was reckoned. */
  readonly risk?: { readonly k: number; readonly goal: number; readonly columns: readonly string[] } | null
}

const countsPeople: ReadonlySet<LevelReasonCode> = new Set(['personal-found', 'sensitive-found', 'sensitive-of-named'])

/** Every sign of a table, each with the reason that a person reads. */
export function readSigns({ personal, columns, title, texts = [], risk = null }: LevelGround, words: SignWords): readonly Sign[] {
  const found = weighPersonal(personal, columns, title)
  const people = found.map((reason): Sign => ({ code: reason.code as SignCode, reason }))
  const clean = found.some(({ code }) => countsPeople.has(code)) ? [] : sayClean(columns)
  return [...readMarks([title, ...texts], words), ...people, ...sayRisk(risk), ...clean]
}

function sayRisk(risk: LevelGround['risk']): readonly Sign[] {
  if (risk == null || risk.k >= risk.goal) return []
  return [{ code: 'singles-out', reason: { code: 'singles-out', facts: { k: risk.k, columns: risk.columns.join(', ') } } }]
}

function sayClean(columns: readonly Column[]): readonly Sign[] {
  const numeric = columns.filter(({ type }) => isNumeric(type)).length
  const nothing: Sign = { code: 'nothing-personal', reason: { code: 'nothing-personal', facts: { columns: columns.length } } }
  const figures: Sign = { code: 'figures-only', reason: { code: 'figures-only', facts: { numeric, columns: columns.length } } }
  return numeric * 2 >= columns.length && numeric > 0 ? [nothing, figures] : [nothing]
}

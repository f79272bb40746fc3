import type { ColumnType } from '../model/table.ts'
import type { DateDoubt, DateSeen } from './date-tally.ts'
import type { IdentifierKind } from './identifiers.ts'
import type { DateRule } from './read-date.ts'
import type { SeasonKind } from './read-season.ts'

/** How the cells of one column are read; decided once, from all of them. */
export type ColumnRule = {
  readonly type: ColumnType
  readonly dates: DateRule
  /** What the dates showed, and what they leave open. */
  readonly seen: DateSeen | null
  readonly doubts: readonly DateDoubt[]
  /** True where figures were shares and are told in percent. */
  readonly percent: boolean
  /** Codes and numbers that name somebody: their letters are never repaired. */
  readonly identifier: IdentifierKind | null
  /** Quarters, terms and the like, spelt in one way; `label` is the heading that says what 1/2567 is. */
  readonly season: { readonly kind: SeasonKind; readonly label: string } | null
  /** True where the column counts years of the Buddhist era. */
  readonly buddhist: boolean
  /** Which years the cells say that they count, where the heading does not. */
  readonly years: 'fiscal' | 'academic' | null
  /** The unit that stands behind the figures in their own cells. */
  readonly unit: string | null
  /** The power of ten by which the unit multiplies. */
  readonly power: number
  /** Names of months without a year, and in which kind of year they run. */
  readonly months: 'calendar' | 'fiscal' | null
  /** The year that the paper names for months and quarters without one. */
  readonly anchor: { readonly year: number; readonly fiscal: boolean } | null
  /** Words among which half or more are figures or dates. */
  readonly mixed: { readonly kind: 'figures' | 'dates'; readonly count: number; readonly of: number } | null
  /** True where every text that has figures has them with a decimal comma: what they mean is not guessed. */
  readonly commas: boolean
}

/** The rule of a column of words. */
export const textRule: ColumnRule = {
  type: 'string',
  dates: { century: null, order: 'day-first' },
  seen: null,
  doubts: [],
  percent: false,
  identifier: null,
  season: null,
  buddhist: false,
  years: null,
  unit: null,
  power: 0,
  months: null,
  anchor: null,
  mixed: null,
  commas: false,
}

/** A heading that spoke of Buddhist years says so no more once the values are of the Common Era. */
export function toCommonEraLabel(label: string): string {
  const told = label.replace(/(?<!เ)พ\.?\s?ศ\.?/g, 'ค.ศ.')
  return told.includes('ค.ศ.') ? told : `${told} (ค.ศ.)`
}

/** What a column is called once its values are read: years of the Common Era, and of which count where only the cells said so. */
export function toReadLabel(label: string, { buddhist, years, type }: ColumnRule): string {
  const counted = years === null || /งบประมาณ|การศึกษา|fiscal|academic/i.test(label) ? label : nameYears(label, years, type)
  return buddhist ? toCommonEraLabel(counted) : counted
}

function nameYears(label: string, years: 'fiscal' | 'academic', type: ColumnType): string {
  const name = years === 'fiscal' ? 'ปีงบประมาณ' : 'ปีการศึกษา'
  if (type === 'year' || label === '') return /^ปี/.test(label) ? label.replace(/^ปี/, name) : label === '' ? name : `${label} (${name})`
  return `${label} ${name}`
}

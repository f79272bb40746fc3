import type { RefineName } from '../../../model/refine-params.ts'
import { type Column, isNumeric } from '../../../model/table.ts'

/** What a person can do to a column by hand, in the order of the list: what takes least away comes first for its kind of values. */
export const handCures = [
  'bands',
  'edges',
  'limit',
  'round',
  'cells',
  'age',
  'period',
  'place',
  'prefix',
  'top',
  'mask',
  'pseudonymise',
  'records',
  'drop',
] as const
export type HandCure = (typeof handCures)[number]

/** The step of the recipe that a cure becomes. */
export const stepOf: Readonly<Record<HandCure, RefineName | 'drop-column'>> = {
  bands: 'generalise',
  edges: 'generalise',
  age: 'generalise',
  period: 'generalise',
  place: 'generalise',
  prefix: 'generalise',
  top: 'generalise',
  limit: 'top-code',
  round: 'round',
  cells: 'suppress-cells',
  mask: 'mask',
  pseudonymise: 'pseudonymise',
  records: 'suppress-records',
  drop: 'drop-column',
}

const ofNumbers: readonly HandCure[] = ['bands', 'edges', 'limit', 'round', 'cells', 'pseudonymise', 'records', 'drop']
const ofTimes: readonly HandCure[] = ['period', 'age', 'mask', 'pseudonymise', 'records', 'drop']
const ofWords: readonly HandCure[] = ['place', 'prefix', 'top', 'mask', 'pseudonymise', 'records', 'drop']

/** What fits the values of a column. */
export function curesFor({ type }: Pick<Column, 'type'>): readonly HandCure[] {
  if (type === 'date' || type === 'datetime' || type === 'yearmonth' || type === 'year') return ofTimes
  return isNumeric(type) ? ofNumbers : ofWords
}

import { Fault } from '../base/fault.ts'
import type { RecipeStep } from '../model/recovery.ts'
import { type Column, type ColumnType, isNumeric } from '../model/table.ts'
import type { ColumnRule } from '../values/column-rule.ts'
import { forceRule } from '../values/force-rule.ts'
import { readScale } from '../values/units.ts'
import type { Draft, SettledColumn } from './draft-columns.ts'
import { isMissingKey, readFollowed } from './forms/follow-form.ts'
import { isGoodName, makeUnique, mintName } from './mint-name.ts'
import type { ParamsOf, ReadStep } from './step-params.ts'

type Change = { name?: string; label?: string; type?: ColumnType; dates?: ParamsOf<'read-dates'>; dropped?: boolean }

/** The columns of the table as people want them, and the steps with columns named by their lasting keys. */
export type Settled = { readonly columns: readonly SettledColumn[]; readonly keys: ReadonlyMap<string, string> }

/** Names, types and drops the drafted columns in the order of the steps. A step about a column that is not there now changes nothing. */
export function settleColumns(drafts: readonly Draft[], steps: readonly ReadStep[], tableUnit: string | null): Settled {
  const { keyOf, names: lasting } = readFollowed(steps)
  const changes = new Map<string, Change>(drafts.map(({ key }) => [key, lasting.has(key) ? { name: lasting.get(key) ?? '' } : {}]))
  const keys = new Map<string, string>()
  for (const step of steps) {
    if (!isOfColumn(step)) continue
    const key = findKey(drafts, changes, keyOf.get(String(step.params.column)) ?? step.params.column)
    if (key !== null) keys.set(step.id, key)
    const change = key === null ? undefined : changes.get(key)
    if (!change) continue
    if (step.name === 'drop-column') change.dropped = true
    else if (step.name === 'type-column') change.type = step.params.type
    else if (step.name === 'read-dates') change.dates = { ...change.dates, ...step.params }
    else rename(change, step.params)
  }
  const kept = drafts.filter(draft => changes.get(draft.key)?.dropped !== true)
  // The names of the last issue are its readers': what came gives way.
  const order = [true, false].flatMap(stays => kept.flatMap(({ key }, i) => (lasting.has(key) === stays ? [i] : [])))
  const inOrder = makeUnique(order.map(i => nameOf(kept[i] as Draft, changes.get(kept[i]?.key ?? '') ?? {})))
  const names = kept.map((_, i) => inOrder[order.indexOf(i)])
  const scales = steps.some(({ name }) => name === 'scale-units')
  const columns = kept.map(
    (draft, i): SettledColumn => settleOne(draft, changes.get(draft.key) ?? {}, names[i] ?? '', { tableUnit, scales }),
  )
  return { columns, keys }
}

function rename(change: Change, params: { readonly name?: string | undefined; readonly label?: string | undefined }): void {
  if (params.name !== undefined && params.name !== '') change.name = params.name
  if (params.label !== undefined && params.label.trim() !== '') change.label = params.label.trim()
}

function findKey(drafts: readonly Draft[], changes: ReadonlyMap<string, Change>, column: number | string): string | null {
  const live = drafts.filter(draft => changes.get(draft.key)?.dropped !== true)
  if (typeof column === 'number') {
    const draft = live[column]
    if (!draft) throw new Fault('recipe/bad-step', { step: 'column', column })
    return draft.key
  }
  if (changes.has(column)) return column
  return live.find(draft => nameOf(draft, changes.get(draft.key) ?? {}) === column)?.key ?? null
}

const nameOf = (draft: Draft, change: Change): string => {
  if (change.name !== undefined) return isGoodName(change.name) ? change.name : mintName(change.name)
  const label = change.label ?? draft.label
  return label === '' ? `column_${draft.nth}` : mintName(label)
}

function settleOne(
  draft: Draft,
  change: Change,
  name: string,
  { tableUnit, scales }: { readonly tableUnit: string | null; readonly scales: boolean },
): SettledColumn {
  const typed = change.type === undefined ? draft.rule : forceRule(draft.rule, [...draft.cells()], change.type)
  const rule = change.dates === undefined ? typed : askedDates(typed, change.dates)
  const label = change.label ?? (draft.label || `คอลัมน์ ${draft.nth}`)
  const numeric = isNumeric(rule.type)
  const unit = draft.unit ?? (draft.measures && numeric ? tableUnit : null)
  // A unit that stands in the cells themselves was multiplied out there.
  const scale = scales && numeric && !rule.percent && rule.unit === null && unit !== null ? readScale(unit) : null
  const column: Column = { name, label, type: rule.type, unit: scale === null ? unit : scale.unit }
  return scale === null
    ? { draft, column, rule, scaledFrom: null }
    : { draft, column, rule: { ...rule, power: scale.power }, scaledFrom: unit }
}

type OfColumn = Extract<ReadStep, { readonly name: 'name-column' | 'type-column' | 'drop-column' | 'read-dates' }>
const isOfColumn = (step: ReadStep): step is OfColumn =>
  step.name === 'name-column' || step.name === 'type-column' || step.name === 'drop-column' || step.name === 'read-dates'

function askedDates(rule: ColumnRule, { order, century }: ParamsOf<'read-dates'>): ColumnRule {
  const settled = (doubt: ColumnRule['doubts'][number]): boolean =>
    (doubt === 'date-order' && order !== undefined) || (doubt === 'date-century' && century !== undefined)
  const dates = { order: order ?? rule.dates.order, century: century ?? rule.dates.century }
  return { ...rule, dates, doubts: rule.doubts.filter(doubt => !settled(doubt)) }
}

/** The recipe with each column written by its lasting key, so that a step stays true whatever is switched on or off. */
export const writeKeys = (steps: readonly RecipeStep[], keys: ReadonlyMap<string, string>): RecipeStep[] =>
  steps.map(step => {
    const key = keys.get(step.id)
    return key === undefined || !('column' in step.params) || isMissingKey(String(step.params['column']))
      ? step
      : { ...step, params: { ...step.params, column: key } }
  })

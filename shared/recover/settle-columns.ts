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

type Change = { name?: string; given?: string; label?: string; type?: ColumnType; dates?: ParamsOf<'read-dates'>; dropped?: boolean }

/** The columns of the table as people want them, and the steps with columns named by their lasting keys. */
export type Settled = { readonly columns: readonly SettledColumn[]; readonly keys: StepKeys }
/** The lasting key of the column that a step speaks of, or of each where it speaks of several. */
export type StepKeys = ReadonlyMap<string, string | readonly string[]>

/** Names, types and drops the drafted columns in the order of the steps. A step about a column that is not there now changes nothing. */
export function settleColumns(drafts: readonly Draft[], steps: readonly ReadStep[], tableUnit: string | null): Settled {
  const { keyOf, names: lasting } = readFollowed(steps)
  const changes = new Map<string, Change>(drafts.map(({ key }) => [key, lasting.has(key) ? { name: lasting.get(key) ?? '' } : {}]))
  const keys = new Map<string, string | readonly string[]>()
  const find = (column: number | string): string | null => findKey(drafts, changes, keyOf.get(String(column)) ?? column)
  for (const step of steps) {
    // A step on several columns keeps those that are not here, so that they are found again where they come back.
    if (isOfColumns(step))
      keys.set(
        step.id,
        step.params.columns.map(column => find(column) ?? String(column)),
      )
    if (!isOfColumn(step)) continue
    const key = find(step.params.column)
    if (key !== null) keys.set(step.id, key)
    const change = key === null ? undefined : changes.get(key)
    if (!change) continue
    if (step.name === 'drop-column') change.dropped = true
    else if (step.name === 'type-column') change.type = step.params.type
    else if (step.name === 'read-dates') change.dates = { ...change.dates, ...step.params }
    else if (step.name === 'name-column') rename(change, step.params)
    else if (step.name === 'generalise' && step.params.name !== undefined) change.given = step.params.name
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
  const bears = (draft: Draft, change: Change): boolean => change.given === column || nameOf(draft, change) === column
  return live.find(draft => bears(draft, changes.get(draft.key) ?? {}))?.key ?? null
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

type OfColumn = Exclude<Extract<ReadStep, { readonly params: { readonly column: number | string } }>, { readonly name: 'match-column' }>
const isOfColumn = (step: ReadStep): step is OfColumn => 'column' in step.params && step.name !== 'match-column'
type OfColumns = Extract<ReadStep, { readonly name: 'suppress-cells' | 'suppress-records' }>
const isOfColumns = (step: ReadStep): step is OfColumns => step.name === 'suppress-cells' || step.name === 'suppress-records'

function askedDates(rule: ColumnRule, { order, century }: ParamsOf<'read-dates'>): ColumnRule {
  const settled = (doubt: ColumnRule['doubts'][number]): boolean =>
    (doubt === 'date-order' && order !== undefined) || (doubt === 'date-century' && century !== undefined)
  const dates = { order: order ?? rule.dates.order, century: century ?? rule.dates.century }
  return { ...rule, dates, doubts: rule.doubts.filter(doubt => !settled(doubt)) }
}

/** The recipe with each column written by its lasting key, so that a step stays true whatever is switched on or off. */
export const writeKeys = (steps: readonly RecipeStep[], keys: StepKeys): RecipeStep[] =>
  steps.map(step => {
    const key = keys.get(step.id)
    if (key === undefined) return step
    if (typeof key !== 'string') return { ...step, params: { ...step.params, columns: key } }
    return !('column' in step.params) || isMissingKey(String(step.params['column']))
      ? step
      : { ...step, params: { ...step.params, column: key } }
  })

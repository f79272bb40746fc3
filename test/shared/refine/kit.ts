import { createHmac } from 'node:crypto'
import type { Json } from '../../../shared/base/json.ts'
import type { StepName } from '../../../shared/model/recovery.ts'
import type { Column, ColumnType, Value } from '../../../shared/model/table.ts'
import { type Refined, refineTable } from '../../../shared/refine/refine-table.ts'

export const testKey = Buffer.from('กุญแจทดสอบของหน่วยงาน', 'utf8')
export const hash = (group: string, text: string): string =>
  createHmac('sha256', Buffer.concat([testKey, Buffer.from(group)]))
    .update(text, 'utf8')
    .digest('hex')

type Rowed = readonly (readonly Value[])[]
export type Shown = {
  readonly columns: readonly Column[]
  readonly rows: Rowed
  readonly kept: readonly number[] | null
  readonly refined: Refined
}

/** Runs steps on a small table; columns are given as `label:type`, keys are c:0, c:1 and so on. */
export function refine(
  heads: readonly string[],
  rows: Rowed,
  ...steps: readonly (readonly [name: StepName, params: { readonly [name: string]: Json }])[]
): Shown {
  const columns = heads.map((head, c): Column => {
    const [label = '', type = 'string'] = head.split(':')
    return { name: `column_${c}`, label, type: type as ColumnType, unit: null }
  })
  const refined = refineTable(
    { columns, keys: heads.map((_, c) => `c:${c}`), rows },
    steps.map(([name, params], i) => ({ id: `s${i}`, name, by: 'person', on: true, params })),
    { hash },
  )
  return { columns: refined.table.columns, rows: [...refined.table.rows], kept: refined.kept === null ? null : [...refined.kept], refined }
}

/** The values of the first column after one step on it. */
export const first = (
  type: ColumnType,
  values: readonly Value[],
  name: StepName,
  params: { readonly [name: string]: Json },
): readonly Value[] =>
  refine(
    [`ค่า:${type}`],
    values.map(value => [value]),
    [name, { column: 'c:0', ...params }],
  ).rows.map(([value]) => value ?? null)

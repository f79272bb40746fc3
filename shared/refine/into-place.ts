import type { Value } from '../model/table.ts'
import { type Area, intoArea } from '../values/coarser/into-area.ts'
import { changeColumn, type Refinable, type Refining } from './refine-step.ts'

const areaWords = { district: 'อำเภอ', province: 'จังหวัด', region: 'ภาค' } as const

/** Places into wider ones. A name that several places bear is told apart by the column of codes beside it, or by the province that the row names. */
export function intoPlace(table: Refinable, at: number, to: Area): Refining {
  const { keys, columns } = table
  const beside = keys.indexOf(`${keys[at]}:code`)
  const province = columns.findIndex(({ label }, c) => c !== at && /จังหวัด|province/i.test(label) && !isCodes(label))
  const known = new Map<string, Value>()
  let row: readonly Value[] = []
  const tell = (c: number): string => (c < 0 ? '' : String(row[c] ?? ''))
  const change = (value: Value): Value => {
    const spelled = [value, tell(beside), tell(province)].join('\u001f')
    const made = known.get(spelled)
    if (made !== undefined) return made
    const next = intoArea(to, String(value), tell(beside), tell(province))
    known.set(spelled, next)
    return next
  }
  const label = isCodes(columns[at]?.label ?? '') ? `รหัส${areaWords[to]}` : areaWords[to]
  const refining = changeColumn(table, at, change, { type: 'string', label })
  return {
    ...refining,
    give: (given, n) => {
      row = given
      return refining.give?.(given, n) ?? given
    },
  }
}

const isCodes = (label: string): boolean => /รหัส|code/i.test(label)

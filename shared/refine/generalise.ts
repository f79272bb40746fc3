import type { Coarser, RefineParams } from '../model/refine-params.ts'
import type { Column } from '../model/table.ts'
import { intoAge } from '../values/coarser/into-age.ts'
import { intoBands, intoEdges } from '../values/coarser/into-bands.ts'
import { intoGroups, intoTop } from '../values/coarser/into-groups.ts'
import { intoPeriod } from '../values/coarser/into-period.ts'
import { intoPlace } from './into-place.ts'
import { changeColumn, type Refinable, type RefineStep, type Refining } from './refine-step.ts'

/** Makes the values of a column coarser. What cannot be read as the kind of value that it should be is left blank, never let through. */
export const generalise: RefineStep<'generalise'> = (table, [at = 0], params) => {
  const refining = make(table, at, params.into)
  const columns = (refining.columns ?? table.columns).map((column, c) => (c === at ? rename(column, params) : column))
  return { ...refining, columns }
}

function make(table: Refinable, at: number, into: Coarser): Refining {
  const label = table.columns[at]?.label ?? ''
  switch (into.kind) {
    case 'bands':
      return changeColumn(table, at, intoBands(into), { type: 'string', label: `ช่วง${label}` })
    case 'edges':
      return changeColumn(table, at, intoEdges(into), { type: 'string', label: `ช่วง${label}` })
    case 'age':
      return changeColumn(table, at, intoAge(into), { type: 'string', unit: null, label: 'ช่วงอายุ (ปี)' })
    case 'period':
      return changeColumn(table, at, intoPeriod(into.to), {
        type: into.to === 'month' ? 'yearmonth' : into.to === 'year' ? 'year' : 'string',
        label: `${label} (${periodWords[into.to]})`,
      })
    case 'place':
      return intoPlace(table, at, into.to)
    case 'prefix':
      return changeColumn(table, at, value => [...String(value)].slice(0, into.keep).join(''), {
        type: 'string',
        label: `${label} (${into.keep} หลักแรก)`,
      })
    case 'groups':
      return changeColumn(table, at, intoGroups(into), { type: 'string', label: `กลุ่ม${label}` })
    case 'top':
      return changeColumn(table, at, intoTop(countValues(table, at), into), { type: 'string' })
  }
}

const periodWords = { month: 'รายเดือน', quarter: 'รายไตรมาส', year: 'รายปี', decade: 'รายสิบปี' } as const

/** A person's own words for the coarser column win; one name stands only once in a table. */
function rename(column: Column, { name, label }: RefineParams<'generalise'>): Column {
  return { ...column, ...(name === undefined ? {} : { name }), ...(label === undefined ? {} : { label }) }
}

function countValues({ rows }: Refinable, at: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = row[at] ?? null
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  }
  return counts
}

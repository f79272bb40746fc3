import type { Coarser } from '../../model/refine-params.ts'
import type { Column, Value } from '../../model/table.ts'
import { intoAge } from '../../values/coarser/into-age.ts'
import { intoArea } from '../../values/coarser/into-area.ts'
import { intoBands } from '../../values/coarser/into-bands.ts'
import { intoTop } from '../../values/coarser/into-groups.ts'
import { intoPeriod } from '../../values/coarser/into-period.ts'
import type { PlacesAround } from './places-around.ts'
import type { QuasiKind } from './risk.ts'

/** One way to make a column coarser; `null` leaves it out. `map` tells for each code of the column the one that it becomes. */
export type Level = { readonly into: Coarser | null; readonly map: Int32Array; readonly values: readonly Value[] }

export type ToLevel = {
  readonly column: Column
  readonly kind: QuasiKind
  readonly values: readonly Value[]
  readonly counts: Int32Array
  /** What the rows tell of its places; empty of a column of anything else. */
  readonly around: PlacesAround
}

/** The ways to make a column coarser and coarser, from as it is to left out; `on` is the day to which ages are reckoned. */
export function levelsOf({ column, kind, values, counts, around }: ToLevel, on: string): Level[] {
  const told = values.map((value, code) => [String(value), counts[code] ?? 0] as const).filter((_, code) => code > 0)
  const tried = waysOf(column, kind, values, on).flatMap(into => {
    const change = changeOf(into, told, around)
    return change === null ? [] : [makeLevel(into, values, change)]
  })
  const whole: Level = { into: null, map: Int32Array.from(values.keys()), values }
  const levels: Level[] = [whole]
  // A way that tells as many apart as the one before, or that most values cannot go, is none.
  for (const level of tried) if (isCoarser(level, levels.at(-1) ?? whole, counts)) levels.push(level)
  return [...levels, { into: null, map: new Int32Array(values.length), values: [null] }]
}

function isCoarser(level: Level, before: Level, counts: Int32Array): boolean {
  let [lost, all] = [0, 0]
  for (let code = 1; code < level.map.length; code++) {
    all += counts[code] ?? 0
    if (level.map[code] === 0) lost += counts[code] ?? 0
  }
  return level.values.length < before.values.length && level.values.length > 2 && lost * 20 <= all
}

function makeLevel(into: Coarser, values: readonly Value[], change: (value: Value) => Value): Level {
  const made: Value[] = [null]
  const codeOf = new Map<Value, number>([[null, 0]])
  const map = Int32Array.from(values, value => {
    const next = value === null ? null : change(value)
    const known = codeOf.get(next)
    if (known !== undefined) return known
    codeOf.set(next, made.length)
    return made.push(next) - 1
  })
  return { into, map, values: made }
}

function waysOf({ type }: Column, kind: QuasiKind, values: readonly Value[], on: string): Coarser[] {
  if (type === 'integer' || type === 'number') return widthsOf(kind, values).map(width => ({ kind: 'bands', width }))
  if (kind === 'birth') return [5, 10, 20].map(width => ({ kind: 'age', on, width }))
  if (type === 'date' || type === 'datetime' || type === 'yearmonth' || type === 'year')
    return (['month', 'quarter', 'year', 'decade'] as const).map(to => ({ kind: 'period', to }))
  if (kind === 'place')
    return [...(['district', 'province', 'region'] as const).map((to): Coarser => ({ kind: 'place', to })), ...topsOf(values)]
  if (kind === 'postcode') return [3, 2, 1].map(keep => ({ kind: 'prefix', keep }))
  return topsOf(values)
}

const topsOf = (values: readonly Value[]): Coarser[] =>
  [2, 4, 8].flatMap((part): Coarser[] => {
    const most = Math.floor((values.length - 1) / part)
    return most >= 2 ? [{ kind: 'top', most, other: 'อื่น ๆ' }] : []
  })

/** Ages fall into the bands that people know; other figures into about twenty, ten and five of a round width. */
function widthsOf(kind: QuasiKind, values: readonly Value[]): number[] {
  if (kind === 'age') return [5, 10, 20]
  const figures = values.filter(value => typeof value === 'number')
  const span =
    figures.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY) -
    figures.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
  return span > 0 ? [...new Set([20, 10, 5].map(parts => roundWidth(span / parts)))] : []
}

function roundWidth(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const first = [1, 2, 5, 10].find(step => step * power >= rough) ?? 10
  return power < 1 ? first * power : Math.max(1, Math.round(first * power))
}

function changeOf(
  into: Coarser,
  told: readonly (readonly [value: string, count: number])[],
  around: PlacesAround,
): ((value: Value) => Value) | null {
  switch (into.kind) {
    case 'bands':
      return intoBands(into)
    case 'age':
      return intoAge(into)
    case 'period':
      return intoPeriod(into.to)
    case 'place':
      return value => intoArea(into.to, String(value), around.get(value)?.code, around.get(value)?.province)
    case 'prefix':
      return value => [...String(value)].slice(0, into.keep).join('')
    case 'top':
      return intoTop(told, into)
    default:
      return null
  }
}

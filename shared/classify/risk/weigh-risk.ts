import type { PersonalFinding } from '../../model/personal.ts'
import type { Table, Value } from '../../model/table.ts'
import { type CodedColumn, encodeColumns } from '../../values/alike/encode-columns.ts'
import { findClasses, weighClasses } from '../../values/alike/find-classes.ts'
import type { Codes } from '../../values/alike/fold-keys.ts'
import { chooseParts } from './choose-parts.ts'
import { findSets } from './find-sets.ts'
import { createBelow, toRung } from './lattice.ts'
import { placesAround } from './places-around.ts'
import type { Cure, RiskColumn, RiskReport } from './risk.ts'
import { searchCures } from './search-cures.ts'
import { weighCounts } from './weigh-counts.ts'

/** `goal` is how many rows must be alike; `columns` those that a person takes for telling; `on` the day to which ages are reckoned. */
export type RiskAsk = {
  readonly goal: number
  readonly columns: readonly number[] | null
  readonly on: string
  /** Only k, the rows below it and the small counts are wanted. */
  readonly figuresOnly?: boolean
}
type Tell = (done: number, total: number) => void
const parts = 100

/** Weighs the risk that people are singled out by columns together, and searches what would lower it. Everything is counted, nothing guessed from a sample. */
export function weighRisk(table: Table, personal: readonly PersonalFinding[], ask: RiskAsk, tell: Tell = () => undefined): RiskReport {
  const { columns, rows } = table
  const coded = encodeColumns(rows, [...columns.keys()], done => tell((done / rows.length) * 50, parts))
  const seen = columns.map((column, c) => ({ ...column, values: coded[c]?.values ?? [], filled: filledIn(coded[c]) }))
  const chosen = chooseParts(seen, personal, rows.length, ask.columns)
  const base = { subject: chosen.subject, rows: rows.length, goal: ask.goal, columns: chosen.columns }
  const nothing = { least: 0, below: 0, single: 0, sets: [], setsUpTo: 0, diversity: [], small: { count: 0, places: [] }, cures: [] }
  if (chosen.subject === 'none') return { ...base, ...nothing }
  if (chosen.subject === 'counts') return { ...base, ...nothing, ...weighCounts(table, chosen.columns, ask) }
  return { ...base, ...nothing, ...weighPeople(table, chosen.columns, coded, ask, tell) }
}

const filledIn = (column: CodedColumn | undefined): number => column?.codes.reduce((sum, code) => sum + (code === 0 ? 0 : 1), 0) ?? 0

type People = Pick<RiskReport, 'least' | 'below' | 'single' | 'sets' | 'setsUpTo' | 'diversity' | 'cures'>

function weighPeople(
  { columns, rows }: Table,
  told: readonly RiskColumn[],
  coded: readonly CodedColumn[],
  { goal, on, figuresOnly = false }: RiskAsk,
  tell: Tell,
): People {
  const quasi = told.filter(({ part }) => part === 'quasi')
  const codes = quasi.map(({ column }): Codes => toCodes(coded[column]))
  const classes = findClasses(codes, rows.length)
  const weight = weighClasses(classes, goal)
  if (figuresOnly) return { ...weight, sets: [], setsUpTo: 0, diversity: [], cures: [] }
  const { sets: found, upTo } = findSets(codes, rows.length, (done, total) => tell(50 + (done / total) * 25, parts))
  const sets = found.map(set => ({ ...set, columns: set.columns.flatMap(at => quasi[at]?.column ?? []) }))
  const diversity = told
    .filter(({ part }) => part === 'sensitive')
    .map(({ column }) => ({ column, least: leastValues(classes, toCodes(coded[column])) }))
  const direct = told.filter(({ part }) => part === 'direct').map(({ name }) => name)
  const rungs = quasi.flatMap(({ column: at, kind }) => {
    const [column, code] = [columns[at], coded[at]]
    if (!column || !code || !kind) return []
    const around = kind === 'place' ? placesAround(columns, coded, at) : new Map()
    return [toRung({ at, column, kind, values: code.values, counts: countCodes(code), codes: code.codes, around }, on)]
  })
  const nameOf = (at: number): string => columns[at]?.name ?? ''
  let done = 75
  const beat = (): void => tell(done, parts)
  const below = createBelow(rungs, rows.length, goal, beat)
  const search = { rungs, rows: rows.length, goal, below, nameOf, beat }
  const toStage = (stage: number): void => {
    done = 75 + stage * 5
    beat()
  }
  const searched = weight.below > 0 ? searchCures(search, toStage) : []
  return { ...weight, sets, setsUpTo: upTo, diversity, cures: withoutDirect(searched, direct, weight, rows.length) }
}

/** What names or numbers a person goes in every cure; where nothing else singles anybody out, that is the cure. */
function withoutDirect(
  cures: readonly Cure[],
  direct: readonly string[],
  weight: { readonly least: number; readonly below: number },
  rows: number,
): Cure[] {
  const drops = direct.map(column => ({ name: 'drop-column' as const, params: { column } }))
  if (drops.length === 0) return [...cures]
  const cells = direct.length * rows
  if (weight.below === 0)
    return [
      {
        kind: 'drop-columns',
        steps: drops,
        reached: weight.least,
        cost: { cells, rows: 0, values: 0, kept: 1 },
        sample: { columns: [], before: [], after: [] },
      },
    ]
  return cures.map(cure => ({ ...cure, steps: [...drops, ...cure.steps], cost: { ...cure.cost, cells: cure.cost.cells + cells } }))
}

const toCodes = (column: CodedColumn | undefined): Codes => ({
  codes: column?.codes ?? new Int32Array(),
  count: column?.values.length ?? 1,
})

function countCodes({ codes, values }: { readonly codes: Int32Array; readonly values: readonly Value[] }): Int32Array {
  const counts = new Int32Array(values.length)
  for (const code of codes) counts[code] = (counts[code] as number) + 1
  return counts
}

/** The fewest values of a column among rows that are alike (l-diversity: Machanavajjhala et al., 2007, in its plain form). */
function leastValues({ ids, sizes }: { readonly ids: Int32Array; readonly sizes: Int32Array }, column: Codes): number {
  const pairs = findClasses([{ codes: ids, count: sizes.length }, column], ids.length)
  const values = new Int32Array(sizes.length)
  const seen = new Uint8Array(pairs.count)
  for (let n = 0; n < ids.length; n++) {
    const pair = pairs.ids[n] as number
    if (seen[pair] === 0) values[ids[n] as number] = (values[ids[n] as number] as number) + 1
    seen[pair] = 1
  }
  return values.length === 0 ? 0 : values.reduce((least, count) => Math.min(least, count))
}

import type { Cell } from '../model/cell.ts'
import { type Column, isNumeric, type Value } from '../model/table.ts'
import { type ColumnRule, textRule, toReadLabel } from '../values/column-rule.ts'
import type { PlaceLevel } from '../values/find-place.ts'
import { areProvinces } from '../values/province-names.ts'
import type { PairPart } from '../values/read-pair.ts'
import type { Period } from '../values/read-period.ts'
import { readYearLabel } from '../values/series.ts'
import { isUnit, readCounted, splitUnit } from '../values/units.ts'
import { anchorMonths } from './anchor-months.ts'
import { type CellsOf, cellsOfColumn } from './column-cells.ts'
import { type Heading, spellHeading } from './headings.ts'
import { type Label, labelHeading, labelSecond, type SecondGround } from './label-column.ts'
import type { Spot } from './origins.ts'
import { type ColumnPlan, type PlannedColumn, wordAt } from './plan-columns.ts'
import { readDimension } from './read-dimension.ts'
import { roleAt } from './role-map.ts'
import type { Structure } from './run-roles.ts'
import { filledIn, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'
import { pairAt, takePart } from './split-pairs.ts'
import type { ParamsOf } from './step-params.ts'
import { isOrdinalHeading, isRateHeading } from './words.ts'

/** A column of the table before its name is settled: how it is called and read, and where its cells stand. */
export type Draft = {
  readonly key: string
  /** Its place among the columns of the paper's table, from 1; 0 where the paper has no such column. */
  readonly nth: number
  readonly label: string
  readonly unit: string | null
  readonly rule: ColumnRule
  /** True of figures to which the unit of the whole table applies. */
  readonly measures: boolean
  /** What stands in its cells, from the top. */
  readonly cells: () => Iterable<Cell>
  readonly source: DraftSource
}
export type LineSource = {
  readonly kind: 'line'
  readonly c: number
  readonly lines: Int32Array | null
  readonly headings: readonly Spot[]
  /** Which of the two figures of its cells it is. */
  readonly part: PairPart | null
}
export type LeafSource = {
  readonly kind: 'leaf'
  readonly columns: readonly number[]
  readonly headings: readonly (readonly Spot[])[]
  readonly part: PairPart | null
}
export type DraftSource =
  | LineSource
  | PlaceSource
  | { readonly kind: 'words'; readonly values: readonly Value[]; readonly spots: readonly (readonly Spot[])[] }
  | LeafSource
  | { readonly kind: 'across'; readonly r: number; readonly columns: readonly number[]; readonly headings: readonly Spot[] }

type Dimension = ParamsOf<'unpivot'>['dimensions'][number]
/** The code of a place named in `of`, told from places of the same name by the columns of the levels above. */
export type PlaceSource = {
  readonly kind: 'place'
  readonly level: PlaceLevel
  /** The code that every place must lie in, and the one of the province that the paper is about. */
  readonly limit: string
  readonly area: string
  readonly of: LineSource
  readonly within: readonly { readonly level: PlaceLevel; readonly source: LineSource }[]
}

export type Ground = {
  readonly sheet: Sheet
  readonly structure: Structure
  readonly headings: ReadonlyMap<number, Heading>
  readonly plan: ColumnPlan
  readonly period: Period | null
  readonly title: string
  /** The unit of the whole table. */
  readonly unit: string | null
  /** Where the cells of columns are told from; from the sheet where absent. */
  readonly cellsOf?: CellsOf
}

/** Drafts every planned column. */
export const draftColumns = (ground: Ground): Draft[] => shareHeading(ground.plan.columns.map(column => draftOne(ground, column)))

/** A heading such as จังหวัด/อำเภอ names the levels of its column: each name over rows takes its own. */
function shareHeading(drafts: readonly Draft[]): Draft[] {
  const groups = drafts.filter(({ key }) => isGroupKey(key))
  const [first] = groups
  const stub = drafts.find(
    draft => draft.source.kind === 'line' && first?.source.kind === 'line' && draft.source.c === first.source.c && !isGroupKey(draft.key),
  )
  const names = stub?.label.split(/\s*[/／>]\s*|และ/) ?? []
  if (!stub || groups.length === 0 || names.length !== groups.length + 1 || names.some(name => name === '')) return [...drafts]
  const named = [...groups, stub]
  return drafts.map(draft => {
    const i = named.indexOf(draft)
    return i < 0 ? draft : { ...draft, label: toReadLabel(names[i] ?? draft.label, draft.rule) }
  })
}

function draftOne(ground: Ground, column: PlannedColumn): Draft {
  switch (column.kind) {
    case 'sheet':
      return draftSheet(ground, column)
    case 'group':
      return draftGroup(ground, column.key, column.level)
    case 'dimension':
      return draftDimension(ground, column.key, Number(column.key.slice(5)), column.dimension)
    case 'value':
      return draftValue(ground, column)
    case 'row':
      return draftRow(ground, column.key, column.r)
  }
}

const dataRows = ({ structure }: Ground, c: number): number[] => structure.rows.filter(r => roleAt(structure.roles, r, c) === 'data')

function draftSheet(ground: Ground, { key, c, part }: Planned<'sheet'>): Draft {
  const { structure, headings, cellsOf = cellsOfColumn } = ground
  const sheet = part === null ? ground.sheet : takePart(ground.sheet, part)
  const heading = headings.get(c)
  const lines = structure.fills.includes(c) ? fillLines(ground, c) : null
  const { cells, decide } = cellsOf(sheet, () => [{ c, rows: dataRows(ground, c) }])
  const first = labelHeading(heading)
  const { second } = heading ?? {}
  const told = second ? { ...labelHeading({ parts: second.parts, unit: null }), word: second.word } : null
  const { label, unit, alike } = part === 'second' ? nameSecond(ground, [c], told, first) : { ...first, alike: true }
  const rule = anchorMonths(asOutline(decide(label), label), ground)
  const numeric = isNumeric(rule.type)
  return {
    key,
    nth: c - structure.box.c0 + 1,
    label: toReadLabel(label, rule),
    unit: numeric || rule.percent ? (rule.unit ?? unit ?? (rule.percent ? '%' : readCounted(label))) : null,
    rule,
    measures: alike && numeric && !rule.percent && !isRateHeading(label) && !isUnit(label),
    cells,
    source: { kind: 'line', c, lines, headings: heading?.places ?? [], part },
  }
}

type Planned<Kind extends PlannedColumn['kind']> = Extract<PlannedColumn, { readonly kind: Kind }>

/** The column of the second figures of some columns of the sheet. */
function nameSecond(ground: Ground, columns: readonly number[], told: SecondGround['told'], first: Label): ReturnType<typeof labelSecond> {
  const pairs = columns.map(c => dataRows(ground, c).flatMap(r => pairAt(ground.sheet, r, c) ?? []))
  return labelSecond({ told, first, tableUnit: ground.unit, pairs })
}

/** Numbers of an outline are names: 1.10 is not 1.1. */
const asOutline = (rule: ColumnRule, label: string): ColumnRule => (rule.type === 'number' && isOrdinalHeading(label) ? textRule : rule)

/** For each data row the line in which its name stands: its own, or the nearest above that has one. */
function fillLines({ sheet, structure }: Ground, c: number): Int32Array {
  let last = -1
  return Int32Array.from(structure.rows, r => {
    if (roleAt(structure.roles, r, c) === 'data') last = r
    const merge = sheet.merges.get(r * sheet.columns + c)
    return merge && merge.r0 < r && merge.c0 === c ? merge.r0 : last
  })
}

/** The names over rows at one level. A name further out ends those within it; a total that names its parts names no other row. */
function draftGroup({ sheet, structure, headings, cellsOf = cellsOfColumn }: Ground, key: string, level: number): Draft {
  const heads = structure.heads.filter(head => head.level <= level)
  const own = heads.filter(head => head.level === level).map(({ r }) => r)
  const c = nameColumn(sheet, structure, own[0] ?? 0)
  const ends = new Map(
    structure.totals.rows.filter(({ parts }) => parts.length > 0).map(({ at, parts }) => [at, Math.max(...parts.map(([, last]) => last))]),
  )
  let next = 0
  const lines = Int32Array.from(structure.rows, (r, i) => {
    if (structure.under) return own.find(line => line > r && line < (structure.rows[i + 1] ?? Number.POSITIVE_INFINITY)) ?? -1
    while (next < heads.length && (heads[next]?.r ?? 0) < r) next++
    const head = heads[next - 1]
    return head?.level === level && r <= (ends.get(head.r) ?? r) ? head.r : -1
  })
  const { cells, decide } = cellsOf(sheet, () => [{ c, rows: own }])
  const label = structure.under ? secondLine(labelHeading(headings.get(c)).label) : labelGroup(own.map(r => textAt(sheet, r, c)))
  const rule = label === groupLabels.year ? decide(label) : textRule
  return {
    key,
    nth: 0,
    label: toReadLabel(label, rule),
    unit: null,
    rule,
    measures: false,
    cells,
    source: { kind: 'line', c, lines, headings: [], part: null },
  }
}

function draftDimension({ plan, headings, period, title }: Ground, key: string, i: number, dimension: Dimension): Draft {
  const words = plan.leaves.map(leaf => leaf.words[i] ?? '')
  const read = readDimension(dimension.kind, dimension.label, words, { period, title })
  const spots = plan.leaves.map(leaf => leaf.columns.filter(c => c >= 0).flatMap(c => spotsAt(headings.get(c), dimension.level)))
  const rule: ColumnRule = { ...textRule, type: read.type, buddhist: read.buddhist }
  return {
    key,
    nth: 0,
    label: read.label,
    unit: null,
    rule,
    measures: false,
    cells: () => [],
    source: { kind: 'words', values: read.values, spots: spots.map(dedupe) },
  }
}

/** A row of the paper that is a column of the table: its name stands in the column of names, its unit beside or in the name. */
function draftRow({ sheet, plan, structure, cellsOf = cellsOfColumn }: Ground, key: string, r: number): Draft {
  const { names = 0, units = null, columns = [] } = plan.across ?? {}
  const split = splitUnit(textAt(sheet, r, names).replace(/\s*[:：]$/, ''))
  const own = columns.filter(c => roleAt(structure.roles, r, c) === 'data')
  const { cells, decide } = cellsOf(sheet, () => own.map(c => ({ c, rows: [r] })))
  const rule = decide(split.label)
  const numeric = isNumeric(rule.type)
  const beside = units === null ? '' : textAt(sheet, r, units)
  return {
    key,
    nth: 0,
    label: split.label,
    unit: (beside === '' ? null : beside) ?? split.unit ?? (rule.percent ? '%' : null),
    rule,
    measures: numeric && !rule.percent && !isRateHeading(split.label),
    cells,
    source: { kind: 'across', r, columns, headings: [{ r, c: names }] },
  }
}

const spotsAt = (heading: Heading | undefined, level: 'upper' | 'leaf'): Spot[] => {
  const parts = heading?.parts ?? []
  const last = parts.at(-1)
  if (level === 'upper') return parts.slice(0, -1).map(({ r, c }) => ({ r, c }))
  // A leaf that goes on in the cell below came from both.
  return last === undefined ? [] : (heading?.places ?? []).filter(({ r, c }) => r >= last.r && c >= last.c0 && c <= last.c1)
}
const dedupe = (spots: readonly Spot[]): Spot[] =>
  spots.filter((spot, i) => spots.findIndex(other => other.r === spot.r && other.c === spot.c) === i)

function draftValue(ground: Ground, { key, i, measure, part }: Planned<'value'>): Draft {
  const { plan, headings, cellsOf = cellsOfColumn } = ground
  const sheet = part === null ? ground.sheet : takePart(ground.sheet, part)
  const columns = plan.leaves.map(leaf => leaf.columns[i] ?? -1)
  const live = columns.filter(c => c >= 0)
  const { cells, decide } = cellsOf(sheet, () => live.map(c => ({ c, rows: dataRows(ground, c) })))
  const units = new Set(live.map(c => labelHeading(headings.get(c)).unit))
  const own = units.size === 1 ? ([...units][0] ?? null) : null
  const split = splitUnit(measure ?? plan.unpivot?.value ?? '')
  const first = { label: split.label, unit: own ?? split.unit }
  const named = part === 'second' ? nameSecond(ground, live, tellSecond(ground, live, measure), first) : { ...first, alike: true }
  const rule = decide(named.label)
  const label = named.label || (rule.type === 'integer' ? 'จำนวน' : 'ค่า')
  const numeric = isNumeric(rule.type)
  return {
    key,
    nth: 0,
    label,
    unit: rule.unit ?? named.unit ?? (rule.percent ? '%' : numeric ? readCounted(label) : null),
    rule,
    measures: named.alike && numeric && !rule.percent && !isRateHeading(label),
    cells,
    source: { kind: 'leaf', columns, headings: columns.map(c => headings.get(c)?.places ?? []), part },
  }
}

/** What the headings of columns that were turned into rows call their second figures: the measure's own words, or those over all of them. */
function tellSecond({ headings, plan: { unpivot } }: Ground, columns: readonly number[], measure: string | null): SecondGround['told'] {
  const c = columns.find(at => headings.get(at)?.second !== undefined)
  const heading = c === undefined ? undefined : headings.get(c)
  if (!heading?.second) return null
  const { parts, word } = heading.second
  const level = measure === null ? 'upper' : (unpivot?.measures ?? 'leaf')
  const isNamed = measure !== null || (unpivot?.value !== '' && wordAt(heading, level) === unpivot?.value)
  return { ...splitUnit(isNamed ? wordAt({ parts }, level) : word), word }
}

function nameColumn(sheet: Sheet, { box }: Structure, r: number): number {
  const filled = filledIn(sheet, r).filter(c => c >= box.c0 && c <= box.c1)
  let c = box.c0
  if (filled.length === 1) return filled[0] ?? c
  while (c < box.c1 && lookOf(sheet, r, c) !== look.text) c++
  return c
}

const secondLine = (label: string): string => `${label} (บรรทัดที่ 2)`.trim()

const groupLabels = { year: 'ปี', other: 'กลุ่ม' } as const

/** What names over rows are called: years, the kind of place where all are places. */
function labelGroup(names: readonly string[]): string {
  if (names.length > 0 && names.every(name => readYearLabel(name) !== null)) return groupLabels.year
  if (names.length > 0 && names.every(name => /^ภาค(?!เรียน|การศึกษา|ส่วน|ผลิต|บริการ|เกษตร|รัฐ|เอกชน|อุตสาหกรรม)/.test(name))) return 'ภาค'
  return names.length > 0 && areProvinces(names) ? 'จังหวัด' : groupLabels.other
}

/** True when a draft has a heading of its own on the paper. */
export const isHeaded = (draft: Draft, headings: ReadonlyMap<number, Heading>): boolean =>
  draft.source.kind !== 'line' || isGroupKey(draft.key) || spellHeading(headings.get(draft.source.c)) !== ''

/** True of the keys of columns that hold the names over rows. */
export const isGroupKey = (key: string): boolean => /^group(:\d+)?$/.test(key)

export type SettledColumn = {
  readonly draft: Draft
  readonly column: Column
  readonly rule: ColumnRule
  /** The unit that stood on the paper, where its multiplier went into the values. */
  readonly scaledFrom: string | null
}

import type { Cell } from '../model/cell.ts'
import type { Column, Value } from '../model/table.ts'
import { type ColumnRule, textRule, toReadLabel } from '../values/column-rule.ts'
import type { PlaceLevel } from '../values/find-place.ts'
import type { Period } from '../values/read-period.ts'
import { isUnit, readCounted, readScale, splitUnit } from '../values/units.ts'
import { anchorMonths } from './anchor-months.ts'
import { type CellsOf, cellsOfColumn } from './column-cells.ts'
import { type Heading, spellHeading } from './headings.ts'
import type { Spot } from './origins.ts'
import type { ColumnPlan, PlannedColumn } from './plan-columns.ts'
import { readDimension } from './read-dimension.ts'
import { roleAt, rowsWith } from './role-map.ts'
import type { Structure } from './run-roles.ts'
import type { Sheet } from './sheet-cells.ts'
import { isRateHeading } from './words.ts'

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
  /** What stands in its cells; texts that come again may be told once. */
  readonly cells: () => Iterable<Cell>
  readonly source: DraftSource
}
export type LineSource = {
  readonly kind: 'line'
  readonly c: number
  readonly lines: Int32Array | null
  readonly headings: readonly Spot[]
}
export type DraftSource =
  | LineSource
  | PlaceSource
  | { readonly kind: 'words'; readonly values: readonly Value[]; readonly spots: readonly (readonly Spot[])[] }
  | { readonly kind: 'leaf'; readonly columns: readonly number[]; readonly headings: readonly (readonly Spot[])[] }

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
  /** Where the cells of columns are told from; from the sheet where absent. */
  readonly cellsOf?: CellsOf
}

/** Drafts every planned column. */
export const draftColumns = (ground: Ground): Draft[] => ground.plan.columns.map(column => draftOne(ground, column))

function draftOne(ground: Ground, column: PlannedColumn): Draft {
  switch (column.kind) {
    case 'sheet':
      return draftSheet(ground, column.key, column.c)
    case 'group':
      return draftGroup(ground, column.key)
    case 'dimension':
      return draftDimension(ground, column.key, Number(column.key.slice(5)))
    case 'value':
      return draftValue(ground, column.key, Number(column.key.slice(6)), column.measure)
  }
}

const dataRows = ({ structure }: Ground, c: number): number[] => structure.rows.filter(r => roleAt(structure.roles, r, c) === 'data')

function draftSheet(ground: Ground, key: string, c: number): Draft {
  const { sheet, structure, headings, cellsOf = cellsOfColumn } = ground
  const heading = headings.get(c)
  const { label, unit } = splitHeading(heading)
  const lines = structure.fills.includes(c) ? fillLines(ground, c) : null
  const { cells, decide } = cellsOf(sheet, () => [{ c, rows: dataRows(ground, c) }])
  const rule = anchorMonths(decide(label), ground)
  const numeric = rule.type === 'integer' || rule.type === 'number'
  return {
    key,
    nth: c - structure.box.c0 + 1,
    label: toReadLabel(label, rule),
    unit: rule.unit ?? unit ?? (rule.percent ? '%' : numeric ? readCounted(label) : null),
    rule,
    measures: numeric && !rule.percent && !isRateHeading(label) && !isUnit(label),
    cells,
    source: { kind: 'line', c, lines, headings: heading?.places ?? [] },
  }
}

function splitHeading(heading: Heading | undefined): { readonly label: string; readonly unit: string | null } {
  const parts = heading?.parts.map(({ text }) => text) ?? []
  const split = parts.map(splitUnit)
  const last = parts.at(-1) ?? ''
  // บาท below the name of a sum is its unit; a unit in brackets above holds for all below that have none.
  const named = split.at(-1)?.unit ?? (parts.length > 1 && isUnit(last) ? last : null)
  const unit = heading?.unit ?? named ?? split.findLast(part => part.unit !== null)?.unit ?? null
  // A multiplier goes into the values, so the label does not name it any more.
  const labels = unit === last && parts.length > 1 && readScale(last) !== null ? split.slice(0, -1) : split
  const label = labels.map(part => part.label).join(' ')
  return { label: label.trim(), unit }
}

/** For each data row the line in which its name stands: its own, or the nearest above that has one. */
function fillLines({ sheet, structure }: Ground, c: number): Int32Array {
  let last = -1
  return Int32Array.from(structure.rows, r => {
    if (roleAt(structure.roles, r, c) === 'data') last = r
    const merge = sheet.merges.get(r * sheet.columns + c)
    return merge && merge.r0 < r && merge.c0 === c ? merge.r0 : last
  })
}

function draftGroup({ sheet, structure, cellsOf = cellsOfColumn }: Ground, key: string): Draft {
  const groups = rowsWith(structure.roles, 'group')
  const first = groups[0] ?? 0
  let c = structure.box.c0
  while (c < structure.box.c1 && roleAt(structure.roles, first, c) !== 'group') c++
  let next = 0
  const lines = Int32Array.from(structure.rows, r => {
    while (next < groups.length && (groups[next] ?? 0) < r) next++
    return groups[next - 1] ?? -1
  })
  const { cells } = cellsOf(sheet, () => [{ c, rows: groups }])
  return {
    key,
    nth: 0,
    label: 'กลุ่ม',
    unit: null,
    rule: textRule,
    measures: false,
    cells,
    source: { kind: 'line', c, lines, headings: [] },
  }
}

function draftDimension({ plan, headings, period, title }: Ground, key: string, i: number): Draft {
  const dimension = plan.unpivot?.dimensions[i]
  const words = plan.leaves.map(leaf => leaf.words[i] ?? '')
  const read = readDimension(dimension?.kind ?? 'class', dimension?.label ?? '', words, { period, title })
  const spots = plan.leaves.map(leaf => leaf.columns.filter(c => c >= 0).flatMap(c => spotsAt(headings.get(c), dimension?.level ?? 'leaf')))
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

const spotsAt = (heading: Heading | undefined, level: 'upper' | 'leaf'): Spot[] => {
  const parts = heading?.parts ?? []
  const last = parts.at(-1)
  if (level === 'upper') return parts.slice(0, -1).map(({ r, c }) => ({ r, c }))
  // A leaf that goes on in the cell below came from both.
  return last === undefined ? [] : (heading?.places ?? []).filter(({ r, c }) => r >= last.r && c >= last.c0 && c <= last.c1)
}
const dedupe = (spots: readonly Spot[]): Spot[] =>
  spots.filter((spot, i) => spots.findIndex(other => other.r === spot.r && other.c === spot.c) === i)

function draftValue(ground: Ground, key: string, i: number, measure: string | null): Draft {
  const { sheet, plan, headings, cellsOf = cellsOfColumn } = ground
  const columns = plan.leaves.map(leaf => leaf.columns[i] ?? -1)
  const live = columns.filter(c => c >= 0)
  const { cells, decide } = cellsOf(sheet, () => live.map(c => ({ c, rows: dataRows(ground, c) })))
  const units = new Set(live.map(c => splitHeading(headings.get(c)).unit))
  const own = units.size === 1 ? ([...units][0] ?? null) : null
  const split = splitUnit(measure ?? plan.unpivot?.value ?? '')
  const rule = decide(split.label)
  const label = split.label || (rule.type === 'integer' ? 'จำนวน' : 'ค่า')
  const numeric = rule.type === 'integer' || rule.type === 'number'
  return {
    key,
    nth: 0,
    label,
    unit: rule.unit ?? own ?? split.unit ?? (rule.percent ? '%' : numeric ? readCounted(label) : null),
    rule,
    measures: numeric && !rule.percent && !isRateHeading(label),
    cells,
    source: { kind: 'leaf', columns, headings: columns.map(c => headings.get(c)?.places ?? []) },
  }
}

/** True when a draft has a heading of its own on the paper. */
export const isHeaded = (draft: Draft, headings: ReadonlyMap<number, Heading>): boolean =>
  draft.source.kind !== 'line' || draft.key === 'group' || spellHeading(headings.get(draft.source.c)) !== ''

export type SettledColumn = {
  readonly draft: Draft
  readonly column: Column
  readonly rule: ColumnRule
  /** The unit that stood on the paper, where its multiplier went into the values. */
  readonly scaledFrom: string | null
}

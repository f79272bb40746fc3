import type { Json } from '../base/json.ts'
import type { RecipeStep, StepName } from '../model/recovery.ts'
import { type Across, findAcross } from './find-across.ts'
import { findBareRows } from './find-bare.ts'
import { partColumns } from './find-columns.ts'
import { findCrossTotals } from './find-crossed.ts'
import { findBalanceRows, findDerivedRows, findMeanColumns, findMeanTotals } from './find-derived.ts'
import { findFillColumns } from './find-fill.ts'
import { findGroupRows } from './find-groups.ts'
import { findLevels, type Head } from './find-levels.ts'
import { findSecondLines } from './find-second-lines.ts'
import { findSideways } from './find-sideways.ts'
import { findOutlineMeans } from './find-statistics.ts'
import { findTable } from './find-table.ts'
import { findTotalColumns, findTotalRows, type Total, type TotalGround } from './find-totals.ts'
import { findUnpivot } from './find-unpivot.ts'
import { hasScale } from './has-scale.ts'
import { type Heading, readHeadings } from './headings.ts'
import { isProse } from './is-prose.ts'
import { isScaled } from './is-scaled.ts'
import { runRoles } from './run-roles.ts'
import type { Sheet } from './sheet-cells.ts'
import { toSpans } from './spans.ts'
import { readSteps } from './step-params.ts'

type Params = { readonly [name: string]: Json }

/** Finds the recipe of a sheet: which table, which heading, which totals, and what to make of them. Null when no table is there. */
export function findSteps(sheet: Sheet): RecipeStep[] | null {
  const steps: RecipeStep[] = []
  const add: Add = (name, params, on = true) => {
    steps.push({ id: `found-${steps.length + 1}`, name, by: 'desk', on, params })
  }
  const sideways = findSideways(sheet)
  if (sideways) {
    add('choose-table', { ...sideways.box })
    add('set-header', { rows: sideways.headerRows, repeats: [] })
    add('read-values', {})
    add('transpose', { ...tellAcross(sideways.across), form: sideways.form })
    return steps
  }
  const found = isProse(sheet) ? null : findTable(sheet)
  if (!found) return null
  const seconds = findSecondLines(sheet, found)
  const shape = { ...found, bodyRows: found.bodyRows.filter(r => !seconds.includes(r)) }
  add('choose-table', { ...shape.box })
  add('set-header', { rows: shape.headerRows, repeats: shape.repeats })
  const structure = runRoles(sheet, readSteps(steps))
  const { c0, c1 } = shape.box
  const headings = readHeadings(sheet, structure.roles, c0, c1)
  const first = partColumns(sheet, shape.bodyRows, structure.columns, headings)
  const { groups, asides } = findGroupRows(sheet, shape, first.stubs)
  const aside = new Set([...groups, ...asides])
  const records = shape.bodyRows.filter(r => !aside.has(r))
  const parts = partColumns(sheet, records, structure.columns, headings)
  const bare = findBareRows(sheet, records, structure.columns, parts.ordinal)
  const isBare = new Set(bare)
  const rows = records.filter(r => !isBare.has(r))
  const ground: TotalGround = {
    rows,
    columns: parts.measures,
    stubs: [...parts.stubs, ...(parts.ordinal === null ? [] : [parts.ordinal])],
    breaks: new Set([...groups, ...shape.repeats]),
    headings,
    scaled: isScaled(sheet, shape.box),
  }
  const totalRows = findRowTotals(sheet, ground)
  const totalAt = new Set(totalRows.map(({ at }) => at))
  const detail = rows.filter(r => !totalAt.has(r))
  const totalColumns = findColumnTotals(sheet, { ...ground, rows: detail })
  if (totalRows.length + totalColumns.length > 0) add('set-aside-totals', tellTotals(totalRows, totalColumns, rows, parts.measures))
  const heads = findLevels({ sheet, groups, rows: detail, totals: totalRows, stub: parts.stubs[0] ?? c0 })
  const lifted = tellLifted({ heads: heads.length > 0 ? heads : groups.map(r => ({ r, level: 0 })), seconds, asides: [...asides, ...bare] })
  if (lifted !== null) add('lift-groups', lifted)
  const fills = findFillColumns(sheet, { ...parts, rows: detail, headings })
  if (fills.length > 0) add('fill-down', { columns: fills })
  if (parts.ordinal !== null && parts.stubs.length + parts.measures.length > 0) add('drop-column', { column: `c:${parts.ordinal}` })
  const across = heads.length > 0 ? null : findAcross({ sheet, rows: detail, columns: structure.columns, headings })
  const pairs = across?.certain ? [] : parts.measures.filter(c => sheet.pairs.has(c))
  if (pairs.length > 0) add('split-column', { columns: pairs })
  add('read-values', {})
  if (hasScale(sheet, shape.box, headings)) add('scale-units', {})
  if (across) {
    add('transpose', { ...tellAcross(across), form: false }, across.certain)
    if (across.certain) return steps
  }
  addUnpivot(parts.measures, headings, totalColumns, add)
  return steps
}

type Add = (name: StepName, params: Params, on?: boolean) => void

function addUnpivot(columns: readonly number[], headings: ReadonlyMap<number, Heading>, totals: readonly Total[], add: Add): void {
  const derived = new Set(totals.map(({ at }) => at))
  const open = columns.filter(c => !derived.has(c))
  const unpivot = findUnpivot(open, headings, totals)
  if (!unpivot) return
  const { dimensions, measures, value, certain } = unpivot
  add('unpivot', { columns: unpivot.columns, dimensions: dimensions.map(dimension => ({ ...dimension })), measures, value }, certain)
}

const byPlace = (totals: readonly Total[]): Total[] => [...totals].sort((a, b) => a.at - b.at)

/** Rows that are worked out from others: what adds nothing up is taken out before sums are looked for. */
function findRowTotals(sheet: Sheet, ground: TotalGround): Total[] {
  const derived = findDerivedRows(sheet, ground)
  const aside = new Set(derived.map(({ at }) => at))
  const rest = { ...ground, rows: ground.rows.filter(r => !aside.has(r)) }
  const sums = findTotalRows(sheet, rest)
  const outlined = findOutlineMeans(sheet, rest, sums)
  const upper = new Set(outlined.map(({ at }) => at))
  const means = [...outlined, ...findMeanTotals(sheet, { ...rest, rows: rest.rows.filter(r => !upper.has(r)) }, sums)]
  const isMean = new Set(means.map(({ at }) => at))
  const kept = sums.filter(({ at }) => !isMean.has(at))
  return byPlace([...derived, ...means, ...kept, ...findBalanceRows(sheet, rest, kept)])
}

function findColumnTotals(sheet: Sheet, ground: TotalGround): Total[] {
  const found = [...findMeanColumns(sheet, ground), ...findCrossTotals(sheet, ground)]
  const aside = new Set(found.map(({ at }) => at))
  return byPlace([...found, ...findTotalColumns(sheet, { ...ground, columns: ground.columns.filter(c => !aside.has(c)) })])
}

const tellAcross = ({ names, columns, units }: Across): Params => ({ names, columns, units })

function tellHeads(heads: readonly Head[]): Params {
  const levels = heads.map(({ level }) => level)
  return { rows: heads.map(({ r }) => r), ...(levels.some(level => level > 0) ? { levels } : {}) }
}

type Lines = { readonly heads: readonly Head[]; readonly seconds: readonly number[]; readonly asides: readonly number[] }

/** What lines without a record of their own tell. Second lines where others name rows too are left out: one column cannot say both. */
function tellLifted({ heads, seconds, asides }: Lines): Params | null {
  if (heads.length + seconds.length + asides.length === 0) return null
  if (heads.length > 0 || seconds.length === 0) return { ...tellHeads(heads), asides: [...asides, ...seconds] }
  return { rows: seconds, asides, under: true }
}

function tellTotals(rows: readonly Total[], columns: readonly Total[], allRows: readonly number[], allColumns: readonly number[]): Params {
  const rowTotals = new Set(rows.map(({ at }) => at))
  const columnTotals = new Set(columns.map(({ at }) => at))
  const [bodyRows, measures] = [new Set(allRows), new Set(allColumns)]
  const tell = (total: Total, skips: (n: number) => boolean): Json => ({
    at: total.at,
    // A mean is not held against the sum of its parts.
    parts: total.by === 'mean' ? [] : toSpans(total.parts, skips),
    proven: total.proven,
  })
  return {
    rows: rows.map(total => tell(total, r => !bodyRows.has(r) || rowTotals.has(r))),
    columns: columns.map(total => tell(total, c => !measures.has(c) || columnTotals.has(c))),
  }
}

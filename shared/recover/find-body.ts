import { isYear } from '../values/calendar.ts'
import { filledIn, isBlank, isFigure, look, lookOf, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { isNoteLine } from './words.ts'

/** Rows of figures (or of text, where a sheet has none) that belong together, before headings and edges are settled. */
export type Body = {
  readonly first: number
  readonly last: number
  readonly numericColumns: readonly number[]
  readonly others: readonly number[]
}

type Row = { readonly r: number; readonly filled: readonly number[]; readonly figures: number }

const isCore = (sheet: Sheet, r: number, c: number): boolean => isFigure(sheet, r, c) || lookOf(sheet, r, c) === look.date
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Columns of figures: two fifths of what they hold, or all that stands below the words of a deep heading. */
function findNumericColumns(sheet: Sheet): number[] {
  const columns: number[] = []
  for (let c = 0; c < sheet.columns; c++) {
    let [figures, numbers, filled, above] = [0, 0, 0, 0]
    for (let r = 0; r < sheet.rows; r++) {
      if (isBlank(sheet, r, c)) continue
      filled++
      if (!isCore(sheet, r, c)) {
        if (figures === 0) above++
        continue
      }
      figures++
      if (lookOf(sheet, r, c) !== look.mark) numbers++
    }
    const below = above <= deepestHeading && numbers >= 2 && figures === filled - above
    if (numbers > 0 && (figures >= filled * 0.4 || below)) columns.push(c)
  }
  return columns
}

const deepestHeading = 6

/** Finds the rows that carry the table. Null when the sheet holds no two cells that could be one. */
export function findBody(sheet: Sheet): Body | null {
  const numericColumns = findNumericColumns(sheet)
  const rows: Row[] = []
  for (let r = 0; r < sheet.rows; r++) {
    const filled = filledIn(sheet, r)
    if (filled.length > 0) rows.push({ r, filled, figures: numericColumns.filter(c => isCore(sheet, r, c)).length })
  }
  return findFigureBody(sheet, rows, numericColumns) ?? findTextBody(rows)
}

function findFigureBody(sheet: Sheet, rows: readonly Row[], numericColumns: readonly number[]): Body | null {
  const some = rows.filter(({ figures }) => figures > 0)
  const enough = Math.max(1, median(some.map(({ figures }) => figures)) * 0.34)
  const core = some.filter(
    row => row.figures >= enough && !(row.filled.length <= 2 && isNoteLine(textAt(sheet, row.r, row.filled[0] ?? 0))),
  )
  const wide = countWide(rows, core[0]?.r ?? 0)
  if (core.length === 0 || core.length < wide * 0.4) return null
  const segments = partAtHeadings(sheet, rows, core, numericColumns)
  const weights = segments.map(segment => segment.reduce((sum, { figures }) => sum + figures, 0))
  const best = segments[weights.indexOf(Math.max(...weights))] ?? []
  const [first, last] = [best[0], best.at(-1)]
  if (!first || !last) return null
  const others = segments.filter(segment => segment !== best && segment.length >= 2).map(segment => segment[0]?.r ?? 0)
  return { first: first.r, last: last.r, numericColumns, others }
}

/** Rows of several cells, those of a heading above the first figures left out. */
function countWide(rows: readonly Row[], first: number): number {
  const wide = rows.filter(({ filled }) => filled.length >= 2)
  const above = wide.filter(({ r }) => r < first).length
  return wide.length - (above <= deepestHeading ? above : 0)
}

/** A row of words where figures should be starts another table, unless it says again what the first heading said. */
function partAtHeadings(sheet: Sheet, rows: readonly Row[], core: readonly Row[], numericColumns: readonly number[]): Row[][] {
  const firstCore = core[0]?.r ?? 0
  const seen = new Set(rows.filter(({ r }) => r < firstCore).map(({ r, filled }) => spellRow(sheet, r, filled)))
  const inCore = new Set(core.map(({ r }) => r))
  const segments: Row[][] = [[]]
  let words = false
  for (const row of rows) {
    if (inCore.has(row.r)) {
      if (words && (segments.at(-1)?.length ?? 0) > 0) segments.push([])
      segments.at(-1)?.push(row)
      words = false
    } else if (isWordy(sheet, row, numericColumns) && !seen.has(spellRow(sheet, row.r, row.filled))) words = true
  }
  return segments
}

const isWordy = (sheet: Sheet, row: Row, numericColumns: readonly number[]): boolean => {
  const words = numericColumns.filter(c => lookOf(sheet, row.r, c) === look.text).length
  return row.figures === 0 && words >= 2 && words >= numericColumns.length * 0.5
}

/** A row as one string, for telling whether it stood before. */
export const spellRow = (sheet: Sheet, r: number, filled: readonly number[]): string =>
  filled.map(c => `${c}:${textAt(sheet, r, c)}`).join('|')

function findTextBody(rows: readonly Row[]): Body | null {
  const width = median(rows.filter(({ filled }) => filled.length >= 2).map(({ filled }) => filled.length)) || 1
  const body = rows.filter(({ filled }) => filled.length >= Math.min(width, Math.max(2, width * 0.5)))
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last || first === last) return null
  return { first: first.r, last: last.r, numericColumns: [], others: [] }
}

/** True when every figure of a row counts up like years in a heading do, and the row below does not go on with it. */
export function isYearHeading(sheet: Sheet, r: number, numericColumns: readonly number[]): boolean {
  const years = numericColumns.map(c => numberAt(sheet, r, c)).filter(n => !Number.isNaN(n))
  if (years.length < 2 || new Set(years).size !== years.length) return repeatsYears(years)
  return (
    years.every(isYear) &&
    (years.every((n, i) => i === 0 || n > (years[i - 1] ?? 0)) || years.every((n, i) => i === 0 || n < (years[i - 1] ?? 0)))
  )
}

// Years set out again under each upper heading: 2558 2559 2558 2559.
function repeatsYears(years: readonly number[]): boolean {
  const run = new Set(years).size
  return run >= 2 && years.length > run && years.every(isYear) && years.every((n, i) => n === years[i % run])
}

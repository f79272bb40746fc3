import { createMemory, type Memory } from '../base/remember.ts'
import { type CellKind, type Cells, cellKind, type Grid, type Merge, type TextKey } from '../model/grid.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isDateFormat } from '../values/calendar.ts'
import { isMissingMark } from '../values/missing.ts'
import { decimalsOfPlain, readNumber } from '../values/read-number.ts'
import type { PairPart } from '../values/read-pair.ts'
import type { RoleModel } from './roles/role-model.ts'

/** What a cell looks like before anything is known of its column. */
export const look = { blank: 0, text: 1, number: 2, mark: 3, date: 4, error: 5, flag: 6 } as const
export type Look = (typeof look)[keyof typeof look]

/** A grid with each cell looked at once. `numbers` holds NaN where there is none; places count r * columns + c. */
export type Sheet = {
  readonly grid: Grid
  readonly rows: number
  readonly columns: number
  readonly looks: Uint8Array
  readonly numbers: Float64Array
  /** Decimals as printed in text, 255 where the file holds a true number. */
  readonly decimals: Uint8Array
  /** The merge that covers a place, if any. */
  readonly merges: ReadonlyMap<number, Merge>
  /** Columns whose cells print two figures: they look like the first of them. */
  readonly pairs: ReadonlySet<number>
  /** Which of the two is left, where only one is. */
  readonly part: PairPart | null
  /** Places that look blank because they only repeat another, as a merge that was filled out does, and the place that counts. */
  readonly copies: ReadonlyMap<number, number>
  /** What tells the roles of its lines and cells; null is the model that ships. */
  readonly model: RoleModel | null
}

const figureDate = /^[\d๐-๙]{1,4}[/.-][\d๐-๙]{1,2}[/.-][\d๐-๙]{1,4}$/

const noPairs: ReadonlySet<number> = new Set()

/** Looks at every cell of a grid. */
export function readSheet(grid: Grid, model: RoleModel | null = null): Sheet {
  const { rows, columns } = grid
  const looks = new Uint8Array(rows * columns)
  const numbers = new Float64Array(rows * columns).fill(Number.NaN)
  const decimals = new Uint8Array(rows * columns)
  const known: Known = createMemory()
  for (let r = 0; r < rows; r++)
    for (let c = Math.min(columns, grid.cells.width(r)) - 1; c >= 0; c--) {
      const kind = grid.cells.kindAt(r, c)
      if (kind === cellKind.blank) continue
      const at = r * columns + c
      if (kind !== cellKind.text) {
        const seen = lookOfKind(kind, kind === cellKind.number ? grid.cells.formatAt(r, c) : undefined)
        looks[at] = seen
        if (seen !== look.number) continue
        numbers[at] = grid.cells.numberAt(r, c)
        decimals[at] = 255
        continue
      }
      const { seen, value, printed } = lookAt(grid.cells, r, c, known)
      looks[at] = seen
      if (seen !== look.number) continue
      numbers[at] = value
      decimals[at] = printed
    }
  return { grid, rows, columns, looks, numbers, decimals, merges: layMerges(grid), pairs: noPairs, part: null, copies: new Map(), model }
}

type Seen = { readonly seen: Look; readonly value: number; readonly printed: number }
type Known = Memory<TextKey, Seen>

/** How a text looks. Plain figures are read quicker than they are found again. */
function lookAt(cells: Cells, r: number, c: number, known: Known): Seen {
  const key = cells.keyAt(r, c)
  const before = known.recall(key)
  if (before !== undefined) return before
  const text = cells.textAt(r, c)
  const plain = decimalsOfPlain(text)
  if (plain >= 0) return { seen: look.number, value: Number(text), printed: plain }
  const reading = readNumber(text)
  const seen: Seen =
    reading === null
      ? { seen: lookOfText(text), value: Number.NaN, printed: 0 }
      : { seen: look.number, value: reading.value, printed: reading.decimals }
  known.keep(key, seen)
  return seen
}

function lookOfKind(kind: CellKind, format: string | undefined): Look {
  if (kind === cellKind.error) return look.error
  if (kind === cellKind.boolean) return look.flag
  return isDateFormat(format) ? look.date : look.number
}

function lookOfText(text: string): Look {
  const bare = text.trim()
  if (bare === '') return look.blank
  if (isMissingMark(bare)) return look.mark
  return figureDate.test(bare) ? look.date : look.text
}

function layMerges(grid: Grid): ReadonlyMap<number, Merge> {
  const covered = new Map<number, Merge>()
  for (const merge of grid.merges) {
    // A merge over whole columns is formatting; only what lies on the sheet can mean something.
    const [r1, c1] = [Math.min(merge.r1, grid.rows - 1), Math.min(merge.c1, grid.columns - 1)]
    if ((r1 - merge.r0 + 1) * (c1 - merge.c0 + 1) > 1_000_000) continue
    for (let r = merge.r0; r <= r1; r++) for (let c = merge.c0; c <= c1; c++) covered.set(r * grid.columns + c, merge)
  }
  return covered
}

/** Where a place lies in the flat lists; beyond an edge it lies nowhere, and not in the row before or after. */
const placeOf = (sheet: Sheet, r: number, c: number): number => (c < 0 || c >= sheet.columns ? -1 : r * sheet.columns + c)
export const lookOf = (sheet: Sheet, r: number, c: number): Look => (sheet.looks[placeOf(sheet, r, c)] ?? look.blank) as Look
export const isBlank = (sheet: Sheet, r: number, c: number): boolean => lookOf(sheet, r, c) === look.blank
/** True of what stands where figures stand: a number or a mark for none. */
export const isFigure = (sheet: Sheet, r: number, c: number): boolean => {
  const seen = lookOf(sheet, r, c)
  return seen === look.number || seen === look.mark
}
export const numberAt = (sheet: Sheet, r: number, c: number): number => sheet.numbers[placeOf(sheet, r, c)] ?? Number.NaN
/** The words of a cell, tidy; empty where it is blank. */
export const textAt = (sheet: Sheet, r: number, c: number): string => tidyText(sheet.grid.cells.textAt(r, c))
export const mergeAt = (sheet: Sheet, r: number, c: number): Merge | null => sheet.merges.get(placeOf(sheet, r, c)) ?? null

/** The columns of a row that hold something, from the left. */
export function filledIn(sheet: Sheet, r: number): number[] {
  const filled: number[] = []
  const end = Math.min(sheet.columns, sheet.grid.cells.width(r))
  for (let c = 0; c < end; c++) if (!isBlank(sheet, r, c)) filled.push(c)
  return filled
}

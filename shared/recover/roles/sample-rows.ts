import { isBlank, type Sheet } from '../sheet-cells.ts'

/** A row that holds something, and how many blank rows lie right above it. */
export type FilledRow = { readonly r: number; readonly gap: number }

const mostRows = 5000
/** Of a longer sheet: so many rows at either end, and as many spread between. */
const edge = 500

/** The rows of a sheet that hold something. Of a long sheet: head, tail, and rows spread evenly between, so that the cost has a bound. */
export function sampleRows(sheet: Sheet): FilledRow[] {
  const rows: FilledRow[] = []
  for (const r of rowsToSee(sheet.rows)) if (holdsSome(sheet, r)) rows.push({ r, gap: gapAbove(sheet, r) })
  return rows
}

function* rowsToSee(count: number): Generator<number> {
  if (count <= mostRows) {
    for (let r = 0; r < count; r++) yield r
    return
  }
  const step = Math.ceil((count - 2 * edge) / edge)
  for (let r = 0; r < edge; r++) yield r
  for (let r = edge; r < count - edge; r += step) yield r
  for (let r = count - edge; r < count; r++) yield r
}

const holdsSome = (sheet: Sheet, r: number): boolean => {
  for (let c = 0; c < sheet.columns; c++) if (!isBlank(sheet, r, c)) return true
  return false
}

function gapAbove(sheet: Sheet, r: number): number {
  let above = r - 1
  while (above >= 0 && r - above < 8 && !holdsSome(sheet, above)) above--
  return r - 1 - above
}

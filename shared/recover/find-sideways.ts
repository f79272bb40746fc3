import type { Merge } from '../model/grid.ts'
import { type Across, findForm, isMixedDown } from './find-across.ts'
import { readRowKinds } from './row-kinds.ts'
import { isBlank, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'

/** A table that lies on its side, found before any other is looked for: where it lies, its heading row if it has one, and how it is turned. */
export type Sideways = { readonly box: Merge; readonly headerRows: readonly number[]; readonly across: Across; readonly form: boolean }

const mostRows = 200

/** Finds a form, or records that stand side by side under their names. Null for anything else. */
export function findSideways(sheet: Sheet): Sideways | null {
  if (sheet.rows > mostRows * 2) return null
  const whole: Merge = { r0: 0, c0: 0, r1: sheet.rows - 1, c1: sheet.columns - 1 }
  const rows = readRowKinds(sheet, whole).filter(({ filled, note }) => filled.length >= 2 && !note)
  const [first, last] = [rows[0]?.r, rows.at(-1)?.r]
  if (first === undefined || last === undefined || rows.length > mostRows) return null
  const columns = [...new Set(rows.flatMap(({ filled }) => filled))].sort((a, b) => a - b)
  const box: Merge = { r0: first, c0: columns[0] ?? 0, r1: last, c1: columns.at(-1) ?? 0 }
  const body = rows.map(({ r }) => r)
  const form = findForm(sheet, body, columns)
  if (form) return { box, headerRows: [], across: form, form: true }
  const across = findRecords(sheet, body, columns)
  return across ? { box, headerRows: [first], across, form: false } : null
}

/** Records side by side: the first row names them, each row below is one field of all. */
function findRecords(sheet: Sheet, rows: readonly number[], columns: readonly number[]): Across | null {
  const [head = 0, ...body] = rows
  const [names = 0, ...rest] = columns
  const titles = rest.map(c => textAt(sheet, head, c))
  if (rest.length < 2 || body.length < 3 || rest.some(c => lookOf(sheet, head, c) !== look.text)) return null
  if (new Set(titles).size !== titles.length || body.some(r => isBlank(sheet, r, names) || lookOf(sheet, r, names) !== look.text))
    return null
  // A heading that comes back is a page break.
  const again = body.some(r => rest.every((c, i) => textAt(sheet, r, c) === titles[i]))
  return !again && isMixedDown(sheet, body, rest) ? { names, columns: rest, units: null, certain: true } : null
}

import { cellAt, type Merge } from '../model/grid.ts'
import { isPlainTotalWord } from '../text/total-words.ts'
import { bandAt } from './band-rows.ts'
import { type Body, findBody, isYearHeading, spellRow } from './find-body.ts'
import { findHeading } from './find-heading.ts'
import { goesOnBelow } from './find-second-lines.ts'
import { findSigned } from './find-signed.ts'
import { maskSheet } from './mask-sheet.ts'
import { weighShape } from './roles/weigh-shape.ts'
import { filledIn, isBlank, look, lookOf, mergeAt, type Sheet, textAt } from './sheet-cells.ts'
import type { TableShape } from './table-shape.ts'
import { withoutRecords } from './without-records.ts'
import { dropContinued, isNoteLine, readOrdinal } from './words.ts'

const searched = new WeakMap<Sheet, { readonly shape: TableShape | null }>()

/** Finds the table of a sheet: the largest one where there are several. Null when there is none. A sheet is searched once. */
export function findTable(sheet: Sheet): TableShape | null {
  const before = searched.get(sheet)
  if (before) return before.shape
  const signed = findSigned(sheet)
  const shape = searchTable(signed === null ? sheet : endAt(sheet, signed))
  searched.set(sheet, { shape })
  return shape
}

/** Where people sign, no table goes on. */
const endAt = (sheet: Sheet, end: number): Sheet =>
  maskSheet(sheet, { box: { r0: 0, c0: 0, r1: end - 1, c1: sheet.columns - 1 }, above: 0 })

function searchTable(sheet: Sheet): TableShape | null {
  const body = findBody(sheet)
  if (!body) return null
  const [c0, c1] = findColumns(sheet, body)
  const ruled = body.numericColumns.length > 0 ? headFigures(sheet, body, c0, c1) : headText(sheet, body)
  const end = stretchDown(sheet, body, c0, c1)
  const found = { ...ruled, first: body.first, last: end, others: body.others }
  const weighed = isBlock(sheet, ruled.headerRows) ? found : weighShape(sheet, found)
  const { sure, first, others } = weighed
  const second = goesOnBelow(sheet, weighed.last + 1) ? weighed.last + 1 : weighed.last
  const last = withTotal(sheet, body, second, end)
  const named = withNumbering(sheet, withMerged(sheet, weighed.headerRows, c0), c0, c1)
  const headerRows = withoutRecords(sheet, withoutBand(sheet, named, { r0: first, c0, r1: last, c1 }), { c0, c1, last })
  const begun = headerRows.length === 0 ? Math.min(first, named[0] ?? first) : first
  const top = headerRows[0] ?? begun
  const start = (headerRows.at(-1) ?? begun - 1) + 1
  const repeats = findRepeats(sheet, top, headerRows, start, last)
  const bodyRows: number[] = []
  const isRepeat = new Set(repeats)
  for (let r = start; r <= last; r++) if (filledIn(sheet, r).length > 0 && !isRepeat.has(r)) bodyRows.push(r)
  const box = { r0: top, c0, r1: last, c1 }
  const numericColumns = body.numericColumns.filter(c => c >= c0 && c <= c1)
  return { box, headerRows, repeats, bodyRows, numericColumns, others, sure }
}

/** True of a sheet that is one full block of cells under one row of distinct words: nothing stands around it, and nothing is to be weighed. */
function isBlock(sheet: Sheet, headerRows: readonly number[]): boolean {
  const [head] = headerRows
  if (head === undefined || headerRows.length > 1) return false
  for (let r = 0; r < head; r++) if (filledIn(sheet, r).length > 0) return false
  const named = filledIn(sheet, head)
  if (named.length < 2 || named.some(c => lookOf(sheet, head, c) !== look.text)) return false
  if (new Set(named.map(c => textAt(sheet, head, c))).size !== named.length) return false
  const rows = rowsBelow(sheet, head)
  return rows.length >= 2 && rows.every(r => filledIn(sheet, r).length === named.length)
}

const mostBlockRows = 2000

/** The filled rows below a heading; of a long sheet the first of them. */
function rowsBelow(sheet: Sheet, head: number): number[] {
  const rows: number[] = []
  for (let r = head + 1; r < Math.min(sheet.rows, head + mostBlockRows); r++) if (filledIn(sheet, r).length > 0) rows.push(r)
  return rows
}

/** The columns that the rows of the body fill; a lone remark far to the right, with a blank column between, is not one of them. */
function findColumns(sheet: Sheet, body: Body): [number, number] {
  const counts = new Uint32Array(sheet.columns)
  let rows = 0
  for (let r = body.first; r <= body.last; r++) {
    const filled = filledIn(sheet, r)
    if (filled.length > 0) rows++
    for (const c of filled) counts[c] = (counts[c] ?? 0) + 1
  }
  const used = [...counts.keys()].filter(c => (counts[c] ?? 0) > 0)
  const dense = (c: number): boolean => (counts[c] ?? 0) >= Math.max(2, rows * 0.1) || rows <= 3
  while (used.length > 1 && !dense(used.at(-1) ?? 0) && isAlone(sheet, body, used.at(-1) ?? 0, -1)) used.pop()
  while (used.length > 1 && !dense(used[0] ?? 0) && isAlone(sheet, body, used[0] ?? 0, 1)) used.shift()
  return [used[0] ?? 0, stretchRight(sheet, body, used.at(-1) ?? 0)]
}

const isAlone = (sheet: Sheet, body: Body, c: number, step: 1 | -1): boolean => {
  for (let r = Math.max(0, body.first - 4); r <= body.last; r++) if (!isBlank(sheet, r, c + step)) return false
  for (let r = Math.max(0, body.first - 4); r < body.first; r++) if (!isBlank(sheet, r, c)) return false
  return true
}

/** A headed column that nobody has filled yet still belongs to the form. */
function stretchRight(sheet: Sheet, body: Body, c1: number): number {
  let edge = c1
  for (let r = Math.max(0, body.first - 3); r < body.first; r++) {
    if (filledIn(sheet, r).length < 2) continue
    while (lookOf(sheet, r, edge + 1) === look.text && !/^[([]?หน่วย|^unit/i.test(textAt(sheet, r, edge + 1))) edge++
    const merge = mergeAt(sheet, r, edge)
    if (merge && !isBlank(sheet, merge.r0, merge.c0) && merge.c0 > 0) edge = Math.max(edge, Math.min(merge.c1, sheet.columns - 1))
  }
  return edge
}

function headFigures(sheet: Sheet, body: Body, c0: number, c1: number): { headerRows: number[]; sure: boolean } {
  let below = body.first
  const numericColumns = body.numericColumns.filter(c => c >= c0 && c <= c1)
  while (
    below < body.last &&
    (isYearHeading(sheet, below, numericColumns) || isNumbering(sheet, below, c0, c1)) &&
    !goesOn(sheet, below, numericColumns)
  )
    below++
  const known: number[] = []
  for (let r = body.first; r < below; r++) known.push(r)
  const headerRows = [...findHeading(sheet, { c0, c1, below: body.first, known }), ...known]
  return { headerRows, sure: headerRows.length > 0 }
}

// Years in a row of data are followed by years: then they are values, not headings.
const goesOn = (sheet: Sheet, r: number, numericColumns: readonly number[]): boolean => isYearHeading(sheet, r + 1, numericColumns)

/** The row (1) (2) (3) that some forms print under the heading. */
function isNumbering(sheet: Sheet, r: number, c0: number, c1: number): boolean {
  const marks: number[] = []
  for (let c = c0; c <= c1; c++) {
    const text = textAt(sheet, r, c)
    if (text === '') continue
    if (!/^\(.+\)/.test(text)) return false
    const n = readOrdinal(text.replace(/\s*=.*$/, ''))
    if (n === null) return false
    marks.push(n)
  }
  return marks.length >= 2 && marks.every((n, i) => n === (marks[0] ?? 0) + i)
}

/** The heading with the rows right under it that number its columns. */
function withNumbering(sheet: Sheet, headerRows: readonly number[], c0: number, c1: number): number[] {
  const rows = [...headerRows]
  while (rows.length > 0 && isNumbering(sheet, (rows.at(-1) ?? 0) + 1, c0, c1)) rows.push((rows.at(-1) ?? 0) + 1)
  return rows
}

/** The heading with the rows right under it into which the name of its first column is merged down. */
function withMerged(sheet: Sheet, headerRows: readonly number[], c0: number): readonly number[] {
  const last = headerRows.at(-1)
  const merge = last === undefined ? null : mergeAt(sheet, last, c0)
  if (last === undefined || merge === null || !headerRows.includes(merge.r0) || merge.r1 - last > mostMerged) return headerRows
  return [...headerRows, ...Array.from({ length: Math.max(0, merge.r1 - last) }, (_, i) => last + 1 + i)]
}

const mostMerged = 3

/** What is merged over all figures under the heading, and again over other words further down, names blocks of rows and no columns. */
function withoutBand(sheet: Sheet, headerRows: readonly number[], { r0, c0, r1, c1 }: Merge): number[] {
  const [above, band] = [headerRows.slice(0, -1), headerRows.at(-1)]
  const at = band === undefined ? null : bandAt(sheet, band, c0, c1)
  if (above.length === 0 || band === undefined || at === null) return [...headerRows]
  for (let r = r0; r < r1; r++) if (bandAt(sheet, r, c0, c1) === at && textAt(sheet, r, at) !== textAt(sheet, band, at)) return above
  return [...headerRows]
}

/** A sheet of words: its first full row is the heading unless it looks like what stands below. */
function headText(sheet: Sheet, body: Body): { headerRows: number[]; sure: boolean } {
  const headerRows = [body.first]
  let deepest = body.first
  for (const c of filledIn(sheet, body.first)) deepest = Math.max(deepest, mergeAt(sheet, body.first, c)?.r1 ?? 0)
  for (let r = body.first + 1; r <= Math.min(deepest, body.last - 1); r++) headerRows.push(r)
  const texts = filledIn(sheet, body.first).map(c => textAt(sheet, body.first, c))
  const distinct = new Set(texts).size === texts.length
  const again = filledIn(sheet, body.first).some(c => repeatsBelow(sheet, body, c))
  const bold = filledIn(sheet, body.first).every(c => cellAt(sheet.grid, body.first, c)?.bold === true)
  return { headerRows: distinct && !again ? headerRows : [], sure: bold || (distinct && !again && texts.every(text => text.length <= 40)) }
}

function repeatsBelow(sheet: Sheet, body: Body, c: number): boolean {
  const text = textAt(sheet, body.first, c)
  for (let r = body.first + 1; r <= body.last; r++) if (textAt(sheet, r, c) === text) return true
  return false
}

/** Rows right under the last figures that hold a name and more, but no note, belong to the table although their figures are blank. */
function stretchDown(sheet: Sheet, body: Body, c0: number, c1: number): number {
  let last = body.last
  for (let r = body.last + 1; r < sheet.rows; r++) {
    const filled = filledIn(sheet, r)
    const inside = filled.filter(c => c >= c0 && c <= c1)
    if (
      inside.length < 2 ||
      inside.length < filled.length ||
      inside.some(c => isNoteLine(textAt(sheet, r, c)) || textAt(sheet, r, c).length > 60)
    )
      break
    last = r
  }
  return last
}

/** A row that is named a total and bears a figure under those of the table, right below its last row, is part of it. */
function withTotal(sheet: Sheet, { numericColumns }: Body, last: number, end: number): number {
  let next = last + 1
  while (next <= end && filledIn(sheet, next).length === 0) next++
  const filled = filledIn(sheet, next)
  const isTotal =
    next <= end &&
    isPlainTotalWord(textAt(sheet, next, filled[0] ?? 0)) &&
    filled.some(c => numericColumns.includes(c) && lookOf(sheet, next, c) === look.number)
  return isTotal ? next : last
}

/** Rows of the body that say again what the heading or the title above has said, as page breaks leave them. */
function findRepeats(sheet: Sheet, top: number, headerRows: readonly number[], start: number, last: number): number[] {
  const known = new Set<string>()
  const widths = new Set<number>()
  for (let r = 0; r < top; r++) {
    const filled = filledIn(sheet, r)
    if (filled.length > 0) known.add(spellRow(sheet, r, filled))
    widths.add(filled.length)
  }
  for (const r of headerRows) {
    known.add(spellRow(sheet, r, filledIn(sheet, r)))
    widths.add(filledIn(sheet, r).length)
  }
  const repeats: number[] = []
  const firsts = new Set([...known].map(spelled => spelled.slice(0, spelled.indexOf('|') + 1 || spelled.length)))
  for (let r = start; r <= last; r++) {
    const filled = filledIn(sheet, r)
    if (!widths.has(filled.length)) continue
    // Most rows differ in their first cell already.
    if (filled.length > 1 && !firsts.has(`${spellRow(sheet, r, filled.slice(0, 1))}|`)) continue
    if (filled.length > 0 && known.has(dropContinued(spellRow(sheet, r, filled)))) repeats.push(r)
  }
  return repeats
}

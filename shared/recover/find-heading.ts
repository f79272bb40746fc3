import { isYear } from '../values/calendar.ts'
import { isArea } from '../values/find-area.ts'
import { isPeriodLine } from '../values/read-period.ts'
import { readBracketed, readUnitLine } from '../values/units.ts'
import { filledIn, isBlank, look, lookOf, mergeAt, numberAt, type Sheet, textAt } from './sheet-cells.ts'
import { isBareMark } from './words.ts'

const mostRows = 8
const tableNumber = /^(ตาราง|ตารางที่|table|แบบ|แผนภูมิ)\s*\S*\d/i

/** Columns from `c0` to `c1` of a table whose figures begin below row `below`; `known` are rows from there on that head it already, as years do. */
export type Edge = { readonly c0: number; readonly c1: number; readonly below: number; readonly known: readonly number[] }

/** Climbs from the first row of figures and takes the rows that head its columns; stops at titles, units and the like. Top to bottom. */
export function findHeading(sheet: Sheet, edge: Edge): number[] {
  const taken: number[] = []
  let gap = 0
  for (let r = edge.below - 1; r >= 0 && taken.length < mostRows; r--) {
    if (filledIn(sheet, r).length === 0) {
      gap++
      if (gap > 3) break
      continue
    }
    if (!headsColumns(sheet, r, edge, taken, gap)) break
    taken.unshift(r)
    gap = 0
  }
  return dropGroupRows(sheet, taken, edge)
}

function headsColumns(sheet: Sheet, r: number, edge: Edge, taken: readonly number[], gap: number): boolean {
  const filled = filledIn(sheet, r).filter(c => c >= edge.c0 && c <= edge.c1)
  if (filled.length === 0) return false
  if (isAside(sheet, r, filled) || holdsAside(sheet, r, filled, [...taken, ...edge.known]))
    return taken.length === 0 && isFirstGroup(sheet, r, filled, edge)
  const covered = isCovered(sheet, taken, edge)
  if (gap > 0 && taken.length > 0) return goesOnOverGap(sheet, r, filled, edge, taken)
  if (filled.length >= 2)
    return !covered || spansSome(sheet, r, filled, edge) || spreads(filled, edge) || repeatsSome(sheet, r, filled, taken)
  return headsAlone(sheet, r, filled[0] ?? 0, edge, taken, covered)
}

/** The name of a place or a time right under a full row of names is the first group of the body. */
function isFirstGroup(sheet: Sheet, r: number, filled: readonly number[], edge: Edge): boolean {
  const text = textAt(sheet, r, filled[0] ?? 0)
  if (filled.length !== 1 || filled[0] !== edge.c0 || !(isArea(text) || isPeriodLine(text))) return false
  let above = r - 1
  while (above > 0 && filledIn(sheet, above).length === 0) above--
  const names = filledIn(sheet, above).filter(c => c >= edge.c0 && c <= edge.c1)
  return names.includes(edge.c0) && names.length >= Math.max(2, (edge.c1 - edge.c0 + 1) / 2) && !isAside(sheet, above, names)
}

const asideLine = /^[([]?\s*หน่วย(?:นับ|วัด)?\s*[:：]|^(?:ที่มา|แหล่งที่มา|แหล่งข้อมูล|source)\s*[:：]|^ข้อมูล\s?ณ/i

/** True of a title with the unit or the source of the whole table at the other end of its row: what it stands over is headed below already. */
export function holdsAside(sheet: Sheet, r: number, filled: readonly number[], taken: readonly number[]): boolean {
  if (taken.length === 0 || filled.length > 3 || !filled.some(c => asideLine.test(textAt(sheet, r, c)))) return false
  return filled.every(c => (mergeAt(sheet, r, c)?.r1 ?? r) === r && taken.some(below => !isBlank(sheet, below, c)))
}

/** A row that stands aside from the columns: title with its number, unit, period, area, name and value pairs. */
function isAside(sheet: Sheet, r: number, filled: readonly number[]): boolean {
  const texts = filled.map(c => textAt(sheet, r, c))
  const longest = Math.max(...texts.map(text => text.length))
  if (tableNumber.test(texts[0] ?? '') || (texts.length === 1 && readBracketed(texts[0] ?? '') !== null)) return true
  if (texts.every(text => readUnitLine(text) !== null || isPeriodLine(text) || isArea(text) || /[:：]$/.test(text))) return true
  if (filled.length === 2 && /[:：]$/.test(texts[0] ?? '')) return true
  return filled.length <= 2 && longest > 80
}

/** Above a blank row a heading goes on with short names over columns; what begins at the left edge alone is a title. */
function goesOnOverGap(sheet: Sheet, r: number, filled: readonly number[], edge: Edge, taken: readonly number[]): boolean {
  if (filled.length === 1 && filled[0] === edge.c0) return namesStub(sheet, r, edge, taken)
  return filled.every(c => {
    const text = textAt(sheet, r, c)
    return text.length <= 60 && readUnitLine(text) === null && !isPeriodLine(text)
  })
}

/** One short name at the left edge heads the stub when no row below it does, and names over other columns stand above it. */
function namesStub(sheet: Sheet, r: number, edge: Edge, taken: readonly number[]): boolean {
  const has = (row: number): boolean => !isBlank(sheet, row, edge.c0) || mergeAt(sheet, row, edge.c0) !== null
  if (textAt(sheet, r, edge.c0).length > 40 || taken.some(has)) return false
  let above = r - 1
  while (above > 0 && r - above < 3 && filledIn(sheet, above).length === 0) above--
  const names = filledIn(sheet, above).filter(c => c >= edge.c0 && c <= edge.c1)
  return names.some(c => c > edge.c0) && !isAside(sheet, above, names)
}

function headsAlone(sheet: Sheet, r: number, c: number, edge: Edge, taken: readonly number[], covered: boolean): boolean {
  const merge = mergeAt(sheet, r, c)
  const width = merge ? merge.c1 - merge.c0 + 1 : 1
  // One cell from the first column on is a title, or a group over rows; the caller parts these.
  if (c === edge.c0) return taken.length === 0 ? edge.c1 > edge.c0 && width <= edge.c1 - edge.c0 : namesStub(sheet, r, edge, taken)
  if (taken.length === 0) return true
  return width > 1 || !covered
}

const spansSome = (sheet: Sheet, r: number, filled: readonly number[], edge: Edge): boolean =>
  filled.some(c => {
    const merge = mergeAt(sheet, r, c)
    return merge !== null && merge.c1 > merge.c0 && !(merge.c0 <= edge.c0 && merge.c1 >= edge.c1)
  })

// Without merges an upper heading leaves blanks to its right, which the eye fills.
const spreads = (filled: readonly number[], edge: Edge): boolean => filled.length < edge.c1 - edge.c0 + 1 && filled.length >= 2

/** A merge that was filled out when the file was exported leaves its name over each of its columns, with others beside it and its parts below. */
const repeatsSome = (sheet: Sheet, r: number, filled: readonly number[], taken: readonly number[]): boolean => {
  const below = taken[0] ?? r
  const same = (row: number, c: number): boolean => textAt(sheet, row, c) === textAt(sheet, row, c - 1)
  const again = filled.filter(c => !isBlank(sheet, r, c - 1) && same(r, c) && !isBareMark(textAt(sheet, r, c)))
  const names = filled.every(c => lookOf(sheet, r, c) === look.text || isYear(numberAt(sheet, r, c)))
  return names && again.length < filled.length - 1 && again.some(c => !same(below, c)) && filled.every(c => !isBlank(sheet, below, c))
}

function isCovered(sheet: Sheet, taken: readonly number[], edge: Edge): boolean {
  for (let c = edge.c0; c <= edge.c1; c++)
    if (!taken.some(r => !isBlank(sheet, r, c) || mergeAt(sheet, r, c) !== null) && hasBody(sheet, c, edge.below)) return false
  return taken.length > 0
}

function hasBody(sheet: Sheet, c: number, below: number): boolean {
  for (let r = below; r < sheet.rows; r++) if (!isBlank(sheet, r, c)) return true
  return false
}

/** Rows under the last full heading row that hold one cell in the first columns are groups of the body, not headings. */
function dropGroupRows(sheet: Sheet, taken: readonly number[], edge: Edge): number[] {
  const kept = [...taken]
  while (kept.length > 1) {
    const filled = filledIn(sheet, kept.at(-1) ?? 0).filter(c => c >= edge.c0 && c <= edge.c1)
    const c = filled[0] ?? 0
    const upper = kept.slice(0, -1)
    const named = upper.some(r => lookOf(sheet, r, c) === look.text || mergeAt(sheet, r, c) !== null)
    if (filled.length !== 1 || c > edge.c0 + 1 || !named || coveredBelow(sheet, kept, c)) break
    kept.pop()
  }
  return kept
}

const coveredBelow = (sheet: Sheet, kept: readonly number[], c: number): boolean => {
  const merge = mergeAt(sheet, kept.at(-1) ?? 0, c)
  return merge !== null && merge.r0 < (kept.at(-1) ?? 0)
}

import { isCitizenId } from '../values/id-number.ts'
import { mobile } from '../values/identifiers.ts'
import { filledIn, look, lookOf, mergeAt, type Sheet, textAt } from './sheet-cells.ts'

const titled = /^(?:นาย|นางสาว|นาง|น\.\s?ส\.|ด\.\s?[ชญ]\.|เด็กชาย|เด็กหญิง)\s*[ก-ฮเ-ไ][ก-๎]+\s+[ก-ฮเ-ไ]/
const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i
const nearest = 200

/** A part of a sheet: the columns of a table, and the last row of its body. */
type Part = { readonly c0: number; readonly c1: number; readonly last: number }

/**
 * The heading without rows that are the first records of the body, as where the first record lacks the figures of the others: what stands
 * in them stands below in the same columns too, and different names over the same columns stand above, or nothing at all. Names of people
 * that head columns of figures stay.
 */
export function withoutRecords(sheet: Sheet, headerRows: readonly number[], part: Part): number[] {
  const rows = [...headerRows]
  for (let last = rows.at(-1); last !== undefined && isRecord(sheet, last, part); last = rows.at(-1)) {
    const above = rows.at(-2) ?? last - 1
    if (rows.length === 1 && isFirst(sheet, last, part)) return []
    if (above < 0 || !headsAll(sheet, above, last, part)) break
    rows.pop()
    if (rows.length === 0) rows.push(above)
  }
  return rows
}

/** True of a row over which nothing stands: a list that was given no heading begins so. */
const isFirst = (sheet: Sheet, r: number, part: Part): boolean =>
  Array.from({ length: r }, (_, n) => n).every(above => inside(sheet, above, part).length === 0)

const inside = (sheet: Sheet, r: number, { c0, c1 }: Part): number[] => filledIn(sheet, r).filter(c => c >= c0 && c <= c1)

/** True where a person stands right above others, or most cells are of what goes on below: the same words, or running codes. */
function isRecord(sheet: Sheet, r: number, part: Part): boolean {
  const filled = inside(sheet, r, part)
  if (filled.some(c => isSame(sheet, r, c))) return true
  const going = filled.filter(c => goesOnBelow(sheet, r, c, part)).length
  return going >= 2 && going * 2 >= filled.length
}

/** True of a day above a day, or of a person or their number above another. */
function isSame(sheet: Sheet, r: number, c: number): boolean {
  if (lookOf(sheet, r, c) === look.date) return lookOf(sheet, r + 1, c) === look.date
  const sort = sortOf(textAt(sheet, r, c))
  return sort !== null && sortOf(textAt(sheet, r + 1, c)) === sort
}

function sortOf(text: string): string | null {
  if (titled.test(text)) return 'name'
  if (mail.test(text)) return 'mail'
  if (isCitizenId(text.replace(/[\s-]/g, ''))) return 'id'
  return mobile.exec(text)?.[0] === text ? 'phone' : null
}

const shapeOf = (text: string): string => text.replace(/[\d๐-๙]+/g, '9')

function goesOnBelow(sheet: Sheet, r: number, c: number, { last }: Part): boolean {
  const text = textAt(sheet, r, c)
  const below: string[] = []
  for (let n = r + 1; n <= Math.min(last, r + nearest); n++) if (textAt(sheet, n, c) !== '') below.push(textAt(sheet, n, c))
  if (below.length < 2) return false
  // Figures may be years, which head columns.
  if (lookOf(sheet, r, c) !== look.text || !/[ก-ฮA-Za-z]/.test(text)) return false
  if (below.filter(one => one === text).length >= 2) return true
  return shapeOf(text) !== text && below.slice(0, 3).every(one => shapeOf(one) === shapeOf(text))
}

/** True of a row of different words, none merged, over every column that the table has. */
function headsAll(sheet: Sheet, above: number, r: number, part: Part): boolean {
  const named = inside(sheet, above, part)
  const texts = named.map(c => textAt(sheet, above, c))
  return (
    inside(sheet, r, part).every(c => named.includes(c)) &&
    named.length === part.c1 - part.c0 + 1 &&
    new Set(texts).size === texts.length &&
    named.every(c => lookOf(sheet, above, c) === look.text && mergeAt(sheet, above, c) === null) &&
    texts.every((text, n) => sortOf(text) === null && !goesOnBelow(sheet, above, named[n] ?? 0, part))
  )
}

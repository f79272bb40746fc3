import { isCitizenId } from '../values/id-number.ts'
import { mobile } from '../values/identifiers.ts'
import { filledIn, look, lookOf, mergeAt, type Sheet, textAt } from './sheet-cells.ts'

const titled = /^(?:นาย|นางสาว|นาง|น\.\s?ส\.|ด\.\s?[ชญ]\.|เด็กชาย|เด็กหญิง)\s*[ก-ฮเ-ไ][ก-๎]+\s+[ก-ฮเ-ไ]/
const mail = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i

/**
 * The heading without rows that are the first records of the body: a person or their number stands in them right above others of the
 * same sort, and names over the same columns stand above. Names of people that head columns of figures stay.
 */
export function withoutRecords(sheet: Sheet, headerRows: readonly number[], c0: number, c1: number): number[] {
  const rows = [...headerRows]
  for (let last = rows.at(-1); last !== undefined && last > 0; last = rows.at(-1)) {
    const above = rows.at(-2) ?? last - 1
    if (!isRecord(sheet, last, c0, c1) || !headsAll(sheet, above, last, c0, c1)) break
    rows.pop()
    if (rows.length === 0) rows.push(above)
  }
  return rows
}

const sortOf = (text: string): string | null => {
  if (titled.test(text)) return 'name'
  if (mail.test(text)) return 'mail'
  if (isCitizenId(text.replace(/[\s-]/g, ''))) return 'id'
  return mobile.exec(text)?.[0] === text ? 'phone' : null
}

const inside = (sheet: Sheet, r: number, c0: number, c1: number): number[] => filledIn(sheet, r).filter(c => c >= c0 && c <= c1)

const isRecord = (sheet: Sheet, r: number, c0: number, c1: number): boolean =>
  inside(sheet, r, c0, c1).some(c => {
    const sort = sortOf(textAt(sheet, r, c))
    return sort !== null && sortOf(textAt(sheet, r + 1, c)) === sort
  })

/** True of a row of different words, none merged, over every column that the other row fills. */
function headsAll(sheet: Sheet, above: number, r: number, c0: number, c1: number): boolean {
  const named = inside(sheet, above, c0, c1)
  const texts = named.map(c => textAt(sheet, above, c))
  return (
    inside(sheet, r, c0, c1).every(c => named.includes(c)) &&
    new Set(texts).size === texts.length &&
    named.every(c => lookOf(sheet, above, c) === look.text && mergeAt(sheet, above, c) === null) &&
    texts.every(text => sortOf(text) === null)
  )
}

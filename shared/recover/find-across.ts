import { toComparable } from '../text/tidy-text.ts'
import { findSeries } from '../values/series.ts'
import { isUnit, splitUnit } from '../values/units.ts'
import { type Heading, spellHeading } from './headings.ts'
import { isBlank, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'

/** A table whose rows are what other tables have as columns. `names` is the column of their names, `columns` hold one record each. */
export type Across = {
  readonly names: number
  readonly columns: readonly number[]
  readonly units: number | null
  readonly certain: boolean
}

type Ground = {
  readonly sheet: Sheet
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly headings: ReadonlyMap<number, Heading>
}

const fewestRows = 2
const mostRows = 200

/**
 * Recognises a table that lies on its side: its columns count through years or the like, while each row has a unit of its own. Null for a
 * table that stands.
 */
export function findAcross({ sheet, rows, columns, headings }: Ground): Across | null {
  const [names, ...rest] = columns
  if (names === undefined || rest.length < 2 || rows.length < fewestRows || rows.length > mostRows) return null
  const labels = rows.map(r => textAt(sheet, r, names))
  if (labels.some(label => label === '') || new Set(labels.map(toComparable)).size !== labels.length) return null
  const words = rest.map(c => spellHeading(headings.get(c)))
  const units = new Set(labels.map(label => splitUnit(label).unit))
  if (findSeries(words) !== null && [...units].filter(unit => unit !== null).length >= 2)
    return { names, columns: rest, units: null, certain: true }
  return null
}

/** True where every column mixes words and figures while each row is of one kind. */
export function isMixedDown(sheet: Sheet, rows: readonly number[], columns: readonly number[]): boolean {
  const kindOf = (r: number, c: number): 'words' | 'figures' | null =>
    isBlank(sheet, r, c) ? null : lookOf(sheet, r, c) === look.text ? 'words' : 'figures'
  // A row that says one word over all columns is closed, or waits: that is no field of words.
  const saysOne = (r: number): boolean =>
    columns.length >= 2 && new Set(columns.map(c => textAt(sheet, r, c))).size === 1 && lookOf(sheet, r, columns[0] ?? 0) === look.text
  const pure = rows.filter(r => !saysOne(r) && new Set(columns.map(c => kindOf(r, c)).filter(kind => kind !== null)).size === 1)
  const wordy = pure.filter(r => columns.some(c => kindOf(r, c) === 'words'))
  // One row of words right under the names is a second row of the heading, or the units.
  const inside = wordy.filter(r => r !== rows[0])
  if (pure.length < rows.length * 0.9 || inside.length === 0 || wordy.length < rows.length * 0.2 || wordy.length === pure.length)
    return false
  return columns.every(c => new Set(rows.map(r => kindOf(r, c)).filter(kind => kind !== null)).size === 2)
}

const field =
  /^(ชื่อ|นามสกุล|รหัส|เลขที่|เลขประจำตัว|ที่อยู่|ที่ตั้ง|บ้านเลขที่|หมู่ที่|ถนน|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|รหัสไปรษณีย์|โทร|โทรศัพท์|โทรสาร|อีเมล|e-?mail|เว็บไซต์|website|วันที่|วันเกิด|อายุ|เพศ|สัญชาติ|ตำแหน่ง|หน่วยงาน|สังกัด|ประเภท|สถานะ|จำนวน|พื้นที่|ปี|ผู้|หัวหน้า|ผู้อำนวยการ|name|address|phone|tel|fax|date|code|id|type|status|contact)/i

/** Recognises a form: names of fields in one column, what was filled in beside them, and perhaps a unit. Null for anything else. */
export function findForm(sheet: Sheet, rows: readonly number[], columns: readonly number[]): Across | null {
  const [names, values, units, ...more] = columns
  if (names === undefined || values === undefined || more.length > 0 || rows.length < 3 || rows.length > mostRows) return null
  const filled = rows.filter(r => !isBlank(sheet, r, names) && !isBlank(sheet, r, values))
  const labels = filled.map(r => textAt(sheet, r, names))
  if (filled.length < 3 || filled.some(r => lookOf(sheet, r, names) !== look.text)) return null
  if (new Set(labels.map(toComparable)).size !== labels.length) return null
  if (units !== undefined && !rows.every(r => isBlank(sheet, r, units) || isUnit(textAt(sheet, r, units)))) return null
  const asFields = labels.filter(label => field.test(label) || /[:：]$/.test(label)).length
  const [first = 0, ...others] = filled
  // A name of a field beside a name of a field is a heading over two columns.
  if (lookOf(sheet, first, values) === look.text && field.test(textAt(sheet, first, values))) return null
  const wordy = others.filter(r => lookOf(sheet, r, values) === look.text).length
  const isForm = asFields >= labels.length * 0.6 && wordy > 0 && (wordy < others.length || asFields === labels.length)
  return isForm ? { names, columns: [values], units: units ?? null, certain: asFields >= labels.length * 0.8 } : null
}

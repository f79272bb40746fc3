import { type Column, isNumeric } from '../../model/table.ts'

/** A column that every office means alike. */
type KnownColumn = {
  readonly fits: (column: Column) => boolean
  readonly meaning?: string
  readonly english?: string
  readonly unit?: string
}

const says =
  (pattern: RegExp, type: (column: Column) => boolean = () => true) =>
  (column: Column): boolean =>
    (pattern.test(column.label.trim()) || pattern.test(column.label.replace(/\s*\([^()]*\)\s*$/, '').trim())) && type(column)
const isFigure = ({ type }: Column): boolean => isNumeric(type)
const isText = ({ type }: Column): boolean => type === 'string'

/**
 * What the desk can say of a column by its heading and type alone. The first that fits counts. Eras and forms are those in which the desk
 * writes moments (ISO 8601, Common Era); codes of places are those of the Department of Provincial Administration.
 */
const known: readonly KnownColumn[] = [
  { fits: says(/^รหัสจังหวัด|^province code$/i, isText), meaning: 'รหัสจังหวัด 2 หลักของกรมการปกครอง', english: 'Province code' },
  { fits: says(/^รหัส(?:อำเภอ|เขต$)|^district code$/i, isText), meaning: 'รหัสอำเภอหรือเขต 4 หลักของกรมการปกครอง', english: 'District code' },
  {
    fits: says(/^รหัส(?:ตำบล|แขวง)|^subdistrict code$/i, isText),
    meaning: 'รหัสตำบลหรือแขวง 6 หลักของกรมการปกครอง',
    english: 'Subdistrict code',
  },
  { fits: says(/^รหัสไปรษณีย์|^post(?:al )?code$|^zip/i), meaning: 'รหัสไปรษณีย์ 5 หลักของไปรษณีย์ไทย', english: 'Postcode' },
  { fits: says(/^(?:ชื่อ)?จังหวัด$|^province$/i, isText), meaning: 'ชื่อจังหวัด', english: 'Province' },
  { fits: says(/^(?:ชื่อ)?(?:อำเภอ|อำเภอ\/เขต|เขต\/อำเภอ)$|^district$/i, isText), meaning: 'ชื่ออำเภอหรือเขต', english: 'District' },
  { fits: says(/^(?:ชื่อ)?(?:ตำบล|ตำบล\/แขวง|แขวง\/ตำบล)$|^sub-?district$/i, isText), meaning: 'ชื่อตำบลหรือแขวง', english: 'Subdistrict' },
  { fits: says(/^ภาค$|^region$/i, isText), meaning: 'ภาคของประเทศไทย', english: 'Region' },
  { fits: says(/^เพศ$|^sex$|^gender$/i), meaning: 'เพศของบุคคล', english: 'Sex' },
  { fits: says(/^อายุ(?:\s|\(|$)|^age$/i, isFigure), meaning: 'อายุเป็นปีเต็ม', english: 'Age', unit: 'ปี' },
  { fits: says(/ละติจูด|^lat(?:itude)?$/i, isFigure), meaning: 'ละติจูด เป็นองศาทศนิยม', english: 'Latitude', unit: 'องศา' },
  { fits: says(/ลองจิจูด|^(?:lon|lng|longitude)$/i, isFigure), meaning: 'ลองจิจูด เป็นองศาทศนิยม', english: 'Longitude', unit: 'องศา' },
  {
    fits: says(/^ปี\s*งบประมาณ|^fiscal year$/i, ({ type }) => type === 'year'),
    meaning: 'ปีงบประมาณ เขียนเป็นปีคริสต์ศักราช',
    english: 'Fiscal year',
  },
  {
    fits: says(/^ปี\s*การศึกษา|^academic year$/i, ({ type }) => type === 'year'),
    meaning: 'ปีการศึกษา เขียนเป็นปีคริสต์ศักราช',
    english: 'Academic year',
  },
  { fits: says(/^ปี|^พ\.?\s?ศ\.?|^year$/i, ({ type }) => type === 'year'), meaning: 'ปีของข้อมูล เขียนเป็นปีคริสต์ศักราช', english: 'Year' },
  {
    fits: says(/^เดือน$|^month$/i, ({ type }) => type === 'yearmonth'),
    meaning: 'เดือนของข้อมูล เขียนเป็น ค.ศ.-เดือน (YYYY-MM)',
    english: 'Month',
  },
  { fits: says(/^วันที่$|^date$/i, ({ type }) => type === 'date'), meaning: 'วันที่ของข้อมูล เขียนเป็น ค.ศ.-เดือน-วัน (YYYY-MM-DD)', english: 'Date' },
  { fits: says(/^ร้อยละ|^เปอร์เซ็นต์|^percent/i, isFigure), unit: 'ร้อยละ' },
  { fits: says(/^จำนวน(?:ผู้|คน|ประชากร|นักเรียน|นักศึกษา|ครู|บุคลากร|พนักงาน|แรงงาน)|^ประชากร/, isFigure), unit: 'คน' },
  { fits: says(/^จำนวนครัวเรือน/, isFigure), unit: 'ครัวเรือน' },
]

/** What is known of a column by its heading; null where nothing is. */
export const knownColumn = (column: Column): Omit<KnownColumn, 'fits'> | null => known.find(({ fits }) => fits(column)) ?? null

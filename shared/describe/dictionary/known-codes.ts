import type { ColumnCode } from '../../model/dictionary.ts'
import type { Column } from '../../model/table.ts'
import { findPlaces, type PlaceLevel, placeLevels } from '../../values/find-place.ts'
import { digitsOf, officialPlace } from '../../values/official-places.ts'
import { levelWords } from '../../values/place-evidence.ts'

/** Codes for all values of a column, and the name of the list that has them. */
export type KnownCodes = { readonly codes: readonly ColumnCode[]; readonly list: string }

type Word = readonly [code: string, th: string, en: string]

const months: readonly Word[] = [
  ['1', 'มกราคม', 'January'],
  ['2', 'กุมภาพันธ์', 'February'],
  ['3', 'มีนาคม', 'March'],
  ['4', 'เมษายน', 'April'],
  ['5', 'พฤษภาคม', 'May'],
  ['6', 'มิถุนายน', 'June'],
  ['7', 'กรกฎาคม', 'July'],
  ['8', 'สิงหาคม', 'August'],
  ['9', 'กันยายน', 'September'],
  ['10', 'ตุลาคม', 'October'],
  ['11', 'พฤศจิกายน', 'November'],
  ['12', 'ธันวาคม', 'December'],
]
const days = ['จันทร์ Monday', 'อังคาร Tuesday', 'พุธ Wednesday', 'พฤหัสบดี Thursday', 'ศุกร์ Friday', 'เสาร์ Saturday', 'อาทิตย์ Sunday'].map(
  (pair): Word => {
    const [th = '', en = ''] = pair.split(' ')
    return [th, `วัน${th}`, en]
  },
)

/** Lists that everybody in an office knows. `asked` lists hold bare figures and letters, which mean this only where the heading says so. */
const lists: readonly { readonly list: string; readonly asked: RegExp | null; readonly words: readonly Word[] }[] = [
  {
    list: 'sex',
    asked: null,
    words: [
      ['ชาย', 'เพศชาย', 'Male'],
      ['หญิง', 'เพศหญิง', 'Female'],
      ['ไม่ระบุ', 'ไม่ระบุเพศ', 'Not stated'],
    ],
  },
  {
    list: 'sex',
    asked: /เพศ|^sex|gender/i,
    words: [
      ['M', 'ชาย', 'Male'],
      ['F', 'หญิง', 'Female'],
    ],
  },
  // ISO/IEC 5218: 0 not known, 1 male, 2 female, 9 not applicable.
  {
    list: 'sex-iso-5218',
    asked: /เพศ|^sex|gender/i,
    words: [
      ['0', 'ไม่ทราบ', 'Not known'],
      ['1', 'ชาย', 'Male'],
      ['2', 'หญิง', 'Female'],
      ['9', 'ไม่เกี่ยวข้อง', 'Not applicable'],
    ],
  },
  { list: 'months', asked: /เดือน|^month/i, words: [...months, ...months.slice(0, 9).map(([n, th, en]): Word => [`0${n}`, th, en])] },
  { list: 'months', asked: null, words: months.map(([, th, en]): Word => [th, `เดือน${th}`, en]) },
  { list: 'days', asked: null, words: [...days, ...days.map(([, th, en]): Word => [th, th, en])] },
  {
    list: 'yes-no',
    asked: null,
    words: [
      ['ใช่', 'ใช่', 'Yes'],
      ['ไม่ใช่', 'ไม่ใช่', 'No'],
    ],
  },
  {
    list: 'yes-no',
    asked: null,
    words: [
      ['มี', 'มี', 'Yes'],
      ['ไม่มี', 'ไม่มี', 'No'],
    ],
  },
  {
    list: 'yes-no',
    asked: null,
    words: [
      ['true', 'ใช่', 'Yes'],
      ['false', 'ไม่ใช่', 'No'],
    ],
  },
  {
    list: 'yes-no',
    asked: null,
    words: [
      ['Y', 'ใช่', 'Yes'],
      ['N', 'ไม่ใช่', 'No'],
    ],
  },
  {
    list: 'regions',
    asked: null,
    words: [
      ['ภาคกลาง', 'ภาคกลาง', 'Central Region'],
      ['ภาคเหนือ', 'ภาคเหนือ', 'Northern Region'],
      ['ภาคตะวันออกเฉียงเหนือ', 'ภาคตะวันออกเฉียงเหนือ', 'Northeastern Region'],
      ['ภาคใต้', 'ภาคใต้', 'Southern Region'],
      ['ภาคตะวันออก', 'ภาคตะวันออก', 'Eastern Region'],
      ['ภาคตะวันตก', 'ภาคตะวันตก', 'Western Region'],
      ['กรุงเทพมหานคร', 'กรุงเทพมหานคร', 'Bangkok'],
    ],
  },
]

/** The list of the house of which all values of a column are members; null where there is none. A column of one value is no list. */
export function knownCodes(column: Column, values: readonly string[]): KnownCodes | null {
  if (values.length < 2) return null
  for (const { list, asked, words } of lists) {
    if (asked !== null && !asked.test(column.label) && !asked.test(column.name)) continue
    const known = new Map(words.map(([code, th, en]) => [code, { code, th, en }]))
    const codes = values.flatMap(value => known.get(value) ?? [])
    // Bangkok among other words is a province before it is a region.
    if (codes.length === values.length && !(list === 'regions' && !values.some(value => value.startsWith('ภาค'))))
      return { list, codes: codes.toSorted(byPlace([...known.keys()])) }
  }
  return placeCodes(column, values)
}

const byPlace =
  (order: readonly string[]) =>
  (one: ColumnCode, other: ColumnCode): number =>
    order.indexOf(one.code) - order.indexOf(other.code)

/** Official codes of places, and names of provinces, where all are. Source: Department of Provincial Administration, as in `officialPlace`. */
function placeCodes({ label, name }: Column, values: readonly string[]): KnownCodes | null {
  for (const level of placeLevels) {
    const says = levelWords[level].test(label) || levelWords[level].test(name)
    if (!says) continue
    if (values.every(value => value.length === digitsOf[level] && officialPlace(value) !== null))
      return { list: level, codes: values.toSorted().map(code => toCode(code, code)) }
    // Names of districts say what they are; of provinces the English name is known too.
    if (level === 'province' && values.every(value => soleCode(value, level) !== null))
      return {
        list: level,
        codes: values.toSorted((a, b) => a.localeCompare(b, 'th')).map(value => toCode(value, soleCode(value, level) ?? '')),
      }
  }
  return null
}

const soleCode = (value: string, level: PlaceLevel): string | null => {
  const found = findPlaces(value, level)
  return found.length === 1 ? (found[0] ?? null) : null
}

const toCode = (code: string, place: string): ColumnCode => {
  const { th, en } = officialPlace(place) ?? { th: '', en: null }
  return { code, th: place.length === digitsOf.province && code !== place ? `จังหวัด${th}` : th, en: en ?? '' }
}

import { type PersonalFinding, type PersonalKind, sensitiveKinds } from '../../model/personal.ts'
import { type Column, isNumeric, type Value } from '../../model/table.ts'
import type { ColumnPart, QuasiKind, RiskColumn, TableSubject } from './risk.ts'

const directKinds: ReadonlySet<PersonalKind> = new Set([
  'citizen_id',
  'passport',
  'phone',
  'email',
  'name',
  'address',
  'plate',
  'bank_account',
])
// What is not found by words alone is sure enough from here on.
const sure = 0.5

/** What people know of each other, by the words over a column; the first that fits counts. */
const kinds: readonly (readonly [kind: QuasiKind, words: RegExp])[] = [
  ['sex', /เพศ|\b(?:sex|gender)\b/i],
  ['birth', /วันเกิด|เกิดวัน|วัน.*เดือน.*ปี.*เกิด|ปีเกิด|birth|\bdob\b/i],
  ['age', /อายุ(?!งาน|ราชการ|สัญญา|การใช้)|\bage\b/i],
  ['postcode', /ไปรษณีย์|post ?code|postal|\bzip\b/i],
  ['place', /จังหวัด|อำเภอ|ตำบล|เขต|แขวง|หมู่บ้าน|หมู่ที่|ชุมชน|ภูมิลำเนา|province|district|tambon|amphoe|village|region|^ภาค/i],
  ['work', /อาชีพ|ตำแหน่ง|หน่วยงาน|สังกัด|แผนก|occupation|position|\bjob\b|employer/i],
  ['education', /การศึกษา|วุฒิ|ชั้นเรียน|ระดับชั้น|โรงเรียน|สถานศึกษา|คณะ|education|school|grade|degree/i],
  ['origin', /สัญชาติ|เชื้อชาติ|ชนเผ่า|ชาติพันธุ์|ภาษาแม่|nationality|ethnic|citizenship/i],
  ['family', /สถานภาพ|สมรส|บุตร|marital|children/i],
]
const sensitiveWords = /รายได้|เงินเดือน|หนี้|เงินกู้|โรค|วินิจฉัย|ผลตรวจ|พิการ|ศาสนา|คดี|โทษ|income|salary|debt|diagnosis|disease|religion/i
/** What a person has, however many people it is told of. */
const money = /รายได้|เงินเดือน|หนี้|เงินกู้|income|salary|debt/i
const ofPeople = /^(?:คน|ราย|persons?|people|patients?|students?)$/i
const countsPeople =
  /ประชากร|ผู้(?!ผลิต|ประกอบการ|จำหน่าย)|คน|นักเรียน|นักศึกษา|บุคลากร|พนักงาน|เจ้าหน้าที่|ครู|เด็ก|ชาย|หญิง|ราย(?!ได้|จ่าย|การ|งาน|ปี|เดือน|วัน|รับ)|person|people|patient|student|population|\b(?:fe)?male\b/i
const token = /^[0-9a-f]{20}$/

/** A column with the values that it holds, each once. */
export type SeenColumn = Column & { readonly values: readonly Value[]; readonly filled: number }

// More columns than these, and everybody is singled out by something; the best known come first.
const mostQuasi = 12

/** Tells of each column what part it has, and what the table is about. `asked` are columns that a person takes for telling ones, instead of ours. */
export function chooseParts(
  columns: readonly SeenColumn[],
  personal: readonly PersonalFinding[],
  rows: number,
  asked: readonly number[] | null,
): { readonly columns: readonly RiskColumn[]; readonly subject: TableSubject } {
  const parts = columns.map((column, c) =>
    partOf(
      column,
      personal.filter(one => one.column === c && one.confidence >= sure),
      rows,
    ),
  )
  const subject = subjectOf(columns, parts, personal, asked !== null)
  const ranked = parts.flatMap(({ part, kind }, c) => (part === 'quasi' && kind !== null ? [{ c, rank: rankOf(kind) }] : []))
  const taken = new Set(
    asked ??
      ranked
        .sort((a, b) => a.rank - b.rank || a.c - b.c)
        .slice(0, mostQuasi)
        .map(({ c }) => c),
  )
  return {
    subject,
    columns: columns.map(({ name, label, values }, column): RiskColumn => {
      const { part, kind } = parts[column] ?? { part: 'none' as const, kind: null }
      const told = taken.has(column) ? 'quasi' : part === 'quasi' ? 'none' : part === 'count' && subject !== 'counts' ? 'none' : part
      return {
        column,
        name,
        label,
        part: told,
        kind: told === 'quasi' ? (kind ?? 'category') : null,
        distinct: values.filter(value => value !== null).length,
      }
    }),
  }
}

const order = [
  'birth',
  'age',
  'sex',
  'postcode',
  'place',
  'work',
  'origin',
  'education',
  'family',
  'date',
  'category',
] as const satisfies readonly QuasiKind[]
const rankOf = (kind: QuasiKind): number => order.indexOf(kind)

type Part = { readonly part: ColumnPart; readonly kind: QuasiKind | null }

function partOf(column: SeenColumn, found: readonly PersonalFinding[], rows: number): Part {
  const { label, name, type, unit, values, filled } = column
  const told = values.filter(value => value !== null)
  if (told.length > 0 && told.every(value => typeof value === 'string' && token.test(value))) return { part: 'none', kind: null }
  if (found.some(({ kind, count, of }) => directKinds.has(kind) && count * 5 >= of)) return { part: 'direct', kind: null }
  const words = `${label} ${name.replaceAll('_', ' ')}`
  if (found.some(({ kind }) => sensitiveKinds.includes(kind) && kind !== 'ethnicity')) return { part: 'sensitive', kind: null }
  if (type === 'integer' && countsOf(unit, words) && !money.test(words)) return { part: 'count', kind: null }
  if (sensitiveWords.test(words)) return { part: 'sensitive', kind: null }
  const kind = found.some(one => one.kind === 'birth_date') ? 'birth' : kinds.find(([, fits]) => fits.test(words))?.[0]
  if (kind !== undefined && !(isNumeric(type) && countsOf(unit, words) && kind !== 'age')) return { part: 'quasi', kind }
  if (type === 'integer' && countsOf(unit, words)) return { part: 'count', kind: null }
  if (type === 'date' || type === 'datetime' || type === 'yearmonth' || type === 'year') return { part: 'quasi', kind: 'date' }
  // Words that come again and again tell a group of people; those that never do are numbers or notes.
  const repeats = told.length >= 2 && told.length <= 1000 && told.length * 2 <= Math.max(4, filled)
  return type === 'string' && repeats && rows > 0 ? { part: 'quasi', kind: 'category' } : { part: 'none', kind: null }
}

const countsOf = (unit: string | null, words: string): boolean =>
  (unit !== null && ofPeople.test(unit.trim())) || ((unit === null || /จำนวน/.test(unit)) && countsPeople.test(words))

const personal: ReadonlySet<QuasiKind> = new Set(['sex', 'birth', 'age', 'origin', 'family', 'work', 'education'])

function subjectOf(
  columns: readonly SeenColumn[],
  parts: readonly Part[],
  found: readonly PersonalFinding[],
  asked: boolean,
): TableSubject {
  const identifies = found.some(
    ({ kind, count, of, confidence }) =>
      (kind === 'name' || kind === 'citizen_id' || kind === 'passport') && confidence >= 0.7 && count * 5 >= of,
  )
  if (identifies || asked) return 'people'
  const counted = parts.some(({ part }) => part === 'count')
  if (counted) return 'counts'
  const told = parts.filter(({ kind }) => kind !== null && personal.has(kind)).length
  const rest = columns.some(({ type }, c) => isNumeric(type) && parts[c]?.part === 'none')
  return told >= 3 || (told >= 2 && !rest) || (told >= 1 && parts.some(({ part }) => part === 'sensitive')) ? 'people' : 'none'
}

import type { ColumnType } from '../model/table.ts'
import { isRealDay } from '../values/calendar.ts'
import { identifierOf, isCodeLabel } from '../values/identifiers.ts'
import { readDate } from '../values/read-date.ts'
import { readNumber } from '../values/read-number.ts'
import { byColumn, type Found, rowsOfFigures, rowsOfWords, tellRows } from './check.ts'
import type { SurveyColumn } from './survey.ts'

const shapes: { readonly [type in ColumnType]?: RegExp } = {
  date: /^(\d{4})-(\d\d)-(\d\d)$/,
  datetime: /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d$/,
  yearmonth: /^(\d{4})-(0[1-9]|1[0-2])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  year: /^\d{4}$/,
  boolean: /^(true|false)$/,
}
const fewestWords = 5
// Numbers of houses, bands of ages and the like begin as figures and end as words: 99, 100 ขึ้นไป.
const namedByNumber = /ที่อยู่|เลขที่|ทะเบียน|หมู่|อายุ|ช่วง|กลุ่ม|ขนาด|ห้อง|ข้อ|มาตรา|ลำดับ|รุ่น|หมายเลข|ชั้น|ระดับ|ประเภท|รหัส|no\.?$/i

/** Values that are not of the type of their column, and figures or days in a column that could not be one of figures or days because of a few words. */
export const checkTypes = byColumn(
  'types',
  () => true,
  held => (held.column.type === 'string' ? findOdd(held) : findUnlike(held)),
)

function findUnlike(held: SurveyColumn): Found[] {
  const { column, index, words } = held
  const shape = shapes[column.type]
  const fits = words.map(word => shape !== undefined && isOfShape(word, shape))
  const wordy = rowsOfWords(held, code => fits[code] === false)
  const broken = column.type === 'integer' ? rowsOfFigures(held, figure => !Number.isInteger(figure)) : null
  const example = words[fits.indexOf(false)] ?? ''
  return [
    ...tellRows({ code: 'type-differs', severity: 'must', column: index, facts: { text: example, type: column.type } }, wordy),
    ...(broken === null
      ? []
      : tellRows({ code: 'type-differs', severity: 'must', column: index, facts: { text: '', type: column.type } }, broken)),
  ]
}

function isOfShape(word: string, shape: RegExp): boolean {
  const [hit, year, month, day] = shape.exec(word) ?? []
  return hit !== undefined && (day === undefined || isRealDay(Number(year), Number(month), Number(day)))
}

function findOdd(held: SurveyColumn): Found[] {
  const { column, index, words, times, crowded } = held
  if (crowded || words.length < fewestWords || isCodeLabel(column.label) || identifierOf(column.label) !== null) return []
  const sorts = [
    {
      code: 'numbers-in-text',
      is: (word: string) => /\d|[๐-๙]/.test(word) && readNumber(word) !== null,
      // What begins with a zero and goes on is a code, and so are the others of its column.
      skip: namedByNumber.test(column.label) || words.some(word => /^[0๐][\d๐-๙]+$/.test(word)),
    },
    { code: 'days-in-text', is: (word: string) => word.length <= 40 && readDate(word) !== null, skip: false },
  ] as const
  return sorts.flatMap(({ code, is, skip }) => {
    if (skip) return []
    // A column of words is left after a few of them.
    if (words.slice(0, 200).filter(is).length < Math.min(200, words.length) * 0.6) return []
    const fits = words.map(is)
    const [odd, all] = times.reduce(([sofar, sum], count, n) => [sofar + (fits[n] ? 0 : count), sum + count], [0, 0])
    if (odd === 0 || odd > all * 0.2) return []
    const rows = rowsOfWords(held, n => fits[n] === false)
    return tellRows({ code, severity: 'should', column: index, facts: { text: words[fits.indexOf(false)] ?? '', of: all } }, rows)
  })
}

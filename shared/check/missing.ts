import { isNumeric } from '../model/table.ts'
import { isMissingText } from '../values/missing.ts'
import { type Check, createRows, type Found, lookedAt, type Rows, rowsOfFigures, rowsOfWords, tellRows } from './check.ts'
import { isRemark } from './meaning.ts'
import { isBlank, type Survey, type SurveyColumn } from './survey.ts'

const fewestRows = 10

/** Where nothing is said: columns, single cells, columns that fall silent together, rows that say hardly anything; and what stands in for nothing. */
export const checkMissing: Check = {
  name: 'missing',
  look: survey => {
    const together = findTogether(survey)
    const grouped = new Set(together.flatMap(({ columns }) => columns))
    const bare = listBareRows(survey)
    return lookedAt(
      survey.columns.length,
      survey.rows === 0
        ? []
        : [
            ...survey.columns.flatMap(held => (grouped.has(held.index) ? [] : findBlank(held, survey, bare.list()))),
            ...together.map(({ found }) => found),
            ...tellRows({ code: 'row-nearly-blank', severity: 'should', column: null }, bare),
            ...survey.columns.flatMap(held => [...findNines(held), ...findWords(held)]),
          ],
    )
  },
}

function findBlank(held: SurveyColumn, { rows }: Survey, bare: readonly number[]): Found[] {
  const { column, index, filled } = held
  const blank = rows - filled
  if (blank === 0 || rows < fewestRows || isRemark(column)) return []
  const about = { column: index, facts: { of: rows } }
  if (filled === 0) return [{ code: 'column-empty', severity: 'should', count: rows, rows: [], ...about }]
  if (filled < rows / 2) return [{ code: 'mostly-missing', severity: 'info', count: blank, rows: [], ...about }]
  const places = createRows()
  const told = new Set(bare)
  for (let n = 0; n < rows; n++) if (isBlank(held, n) && !told.has(n)) places.add(n)
  return tellRows({ code: 'value-missing', severity: 'info', ...about }, places)
}

/** Columns that are blank in the very same rows: a part of the form that was not filled in. */
function findTogether({ columns, rows }: Survey): { readonly columns: readonly number[]; readonly found: Found }[] {
  const alike = new Map<string, SurveyColumn[]>()
  for (const held of columns) {
    const blank = rows - held.filled
    if (blank < 3 || held.filled === 0 || rows < fewestRows || isRemark(held.column)) continue
    const mark = `${blank} ${markBlanks(held, rows)}`
    alike.set(mark, [...(alike.get(mark) ?? []), held])
  }
  return [...alike.values()].flatMap(group => {
    const [first] = group
    if (first === undefined || group.length < 2) return []
    const places = createRows()
    for (let n = 0; n < rows; n++) if (isBlank(first, n)) places.add(n)
    const facts = { of: rows, columns: group.map(({ column }) => column.label).join(', '), many: group.length }
    const about = { code: 'missing-together', severity: 'info', column: first.index, facts } as const
    return tellRows(about, places).map(found => ({ columns: group.map(({ index }) => index), found }))
  })
}

function markBlanks(held: SurveyColumn, rows: number): number {
  let mark = 0x811c9dc5
  for (let n = 0; n < rows; n++) if (isBlank(held, n)) mark = Math.imul(mark ^ n, 0x01000193)
  return mark
}

function listBareRows({ columns, rows }: Survey): Rows {
  const full = columns.filter(({ filled }) => filled >= rows * 0.8)
  const bare = createRows()
  if (full.length < 4 || rows < fewestRows) return bare
  for (let n = 0; n < rows; n++) if (isBare(full, n)) bare.add(n)
  return bare.count() > rows * 0.1 ? createRows() : bare
}

/** True where at most one column says something. Nearly every row is left at its second. */
function isBare(columns: readonly SurveyColumn[], row: number): boolean {
  let told = 0
  for (const held of columns) if (!isBlank(held, row) && ++told > 1) return false
  return true
}

const nines = new Set([99, 999, 9999, 99_999, 999_999, 9_999_999, -1, -9, -99, -999, -9999])
const mayBeNines = (figure: number): boolean => (figure < 0 || figure % 10 === 9) && nines.has(figure)

/** 9999 and its like, typed where nothing was known: they come again, and no other figure comes near them. */
function findNines(held: SurveyColumn): Found[] {
  const { column, index, numbers } = held
  if (numbers === null || !isNumeric(column.type)) return []
  const times = new Map<number, number>()
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let n = 0; n < numbers.length; n++) {
    const figure = numbers[n] ?? Number.NaN
    if (mayBeNines(figure)) times.set(figure, (times.get(figure) ?? 0) + 1)
    else if (!Number.isNaN(figure)) {
      if (figure < least) least = figure
      if (figure > most) most = figure
    }
  }
  return [...times].flatMap(([nine, count]) => {
    const isApart = nine < 0 ? least >= 0 : most < nine / 2 && most > 0
    if (count < 2 || !isApart || count > held.filled * 0.5) return []
    return tellRows(
      {
        code: 'number-for-nothing',
        severity: 'should',
        column: index,
        facts: { value: nine },
        repair: { name: 'replace-values', from: [nine], to: null },
      },
      rowsOfFigures(held, figure => figure === nine),
    )
  })
}

// ไม่มี is an answer to many questions; these are none to any.
const saysUnknown = /^(?:ไม่(?:ระบุ|ทราบ|ปรากฏ|ได้ระบุ)|รอข้อมูล|unknown|not (?:specified|known)|null|none|#n\/a)$/i

function findWords(held: SurveyColumn): Found[] {
  if (held.column.type !== 'string' || held.crowded) return []
  const none = held.words.map(word => isMissingText(word) || saysUnknown.test(word))
  const rows = rowsOfWords(held, code => none[code] === true)
  if (rows.count() > held.filled * 0.5) return []
  const words = held.words.filter((_, code) => none[code]).slice(0, 1000)
  const facts = { text: words.slice(0, 5).join(', ') }
  const repair = { name: 'replace-values', from: words, to: null } as const
  return tellRows({ code: 'word-for-nothing', severity: 'info', column: held.index, facts, repair }, rows)
}

import type { ColumnType, Value } from '../model/table.ts'
import { isBuddhistYear, toCommonYear, toIsoMonth } from '../values/calendar.ts'
import { toCommonEraLabel } from '../values/column-rule.ts'
import { decideDates } from '../values/date-tally.ts'
import { readMonth } from '../values/months.ts'
import { readDate, toIso } from '../values/read-date.ts'
import type { Period } from '../values/read-period.ts'
import { readSeason, type SeasonKind, seasonKinds, spellSeason } from '../values/read-season.ts'
import { readYearLabel } from '../values/series.ts'

/** A dimension that stood in the heading, as a column: what it is called and its value for each leaf. */
export type DimensionReading = {
  readonly label: string
  readonly type: ColumnType
  readonly buddhist: boolean
  readonly values: readonly Value[]
}

const names: Readonly<Record<string, string>> = {
  year: 'ปี',
  month: 'เดือน',
  'dated-month': 'เดือน',
  quarter: 'ไตรมาส',
  half: 'ครึ่งปี',
  term: 'ภาคเรียน',
  span: 'ปี',
  range: 'ช่วง',
  sex: 'เพศ',
  province: 'จังหวัด',
}

/** What the paper says around the table. */
type About = { readonly period: Period | null; readonly title: string }

/** Classes of years of life, where their own words or the title say so. */
const nameRange = (words: readonly string[], title: string): string =>
  words.some(word => /อายุ|ขวบ|\d\s*ปี|years? old|\baged?\b/i.test(word)) || /(?:กลุ่ม|ช่วง|หมวด)\s?อายุ|ตามอายุ|age group|by age/i.test(title)
    ? 'กลุ่มอายุ'
    : 'ช่วง'

const isSeason = (kind: string): kind is SeasonKind => seasonKinds.some(known => known === kind)

/** Parts of a year take the year that the paper names, where they have none of their own. */
function readSeasons(kind: SeasonKind, label: string, words: readonly string[], period: Period | null): DimensionReading {
  const read = words.map(word => readSeason(word, label))
  const anchor = period === null || period.kind === 'month' ? null : period.year
  const fiscal = period?.kind === 'fiscal-year'
  const told = read.map(season =>
    season !== null && season.year === null && fiscal && kind !== 'term' ? { ...season, count: 'fiscal' as const } : season,
  )
  const buddhist = read.some(season => season?.buddhist === true)
  const counted = told.every(season => season?.count === 'fiscal') && !/งบประมาณ/.test(label) ? `${label} ปีงบประมาณ` : label
  return {
    label: buddhist ? toCommonEraLabel(counted) : counted,
    type: 'string',
    buddhist,
    values: told.map((season, i) => (season === null ? (words[i] ?? null) : spellSeason(season, anchor))),
  }
}

/** Reads the words of a heading's dimension: years as numbers of the Common Era, months as YYYY-MM where the year is known, all else as text. */
export function readDimension(kind: string, given: string, words: readonly string[], about: About): DimensionReading {
  const { period } = about
  const label = given || (kind === 'range' ? nameRange(words, about.title) : (names[kind] ?? 'ประเภท'))
  const asText: DimensionReading = { label, type: 'string', buddhist: false, values: words }
  if (kind === 'year') {
    const years = words.map(readYearLabel)
    const buddhist = years.some(read => read !== null && isBuddhistYear(read.year))
    const kinds = new Set(years.map(read => read?.kind))
    const named = given !== '' ? given : kinds.has('fiscal') ? 'ปีงบประมาณ' : kinds.has('academic') ? 'ปีการศึกษา' : label
    const values = years.map(read => (read === null ? null : isBuddhistYear(read.year) ? toCommonYear(read.year) : read.year))
    return { label: buddhist ? toCommonEraLabel(named) : named, type: 'year', buddhist, values }
  }
  if (isSeason(kind)) return readSeasons(kind, label, words, period)
  if (kind === 'dated-month') {
    const readings = words.map(readDate)
    const rule = decideDates(readings.flatMap(reading => reading ?? []))
    return { ...asText, type: 'yearmonth', values: readings.map(reading => (reading ? toIso(reading, rule) : null)) }
  }
  if (kind === 'month' && period !== null && period.kind !== 'month') {
    const values = words.map(word => {
      const month = readMonth(word)
      // A fiscal year begins in the October before.
      return month === null ? null : toIsoMonth(period.kind === 'fiscal-year' && month >= 10 ? period.year - 1 : period.year, month)
    })
    return { ...asText, type: 'yearmonth', values }
  }
  return asText
}

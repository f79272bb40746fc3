import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText, toComparable } from '../text/tidy-text.ts'
import { isBuddhistYear, isCommonYear } from './calendar.ts'
import { readMonth } from './months.ts'
import { isProvince } from './province-names.ts'
import { readDate } from './read-date.ts'
import { readSeason, type SeasonKind } from './read-season.ts'

/** What a run of headings may count through. */
export const seriesKinds = ['year', 'month', 'dated-month', 'quarter', 'half', 'term', 'span', 'range', 'sex', 'province'] as const
export type SeriesKind = (typeof seriesKinds)[number]

/** The year in a heading such as 2559, พ.ศ. 2559, ปี 2559r, ปีงบประมาณ 2559, ปีการศึกษา 59, as written (59 after a word is 2559); null for other words. */
export function readYearLabel(given: string): { readonly year: number; readonly kind: 'year' | 'fiscal' | 'academic' } | null {
  const text = dropCommonYear(given)
  if (text.length > 40 || !/[\d๐-๙]{2}\s*[*rpe]?\s*$/i.test(text)) return null
  const bare = toArabicDigits(tidyText(text))
  const hit =
    /^(ปี\s?งบประมาณ|งบประมาณ\s?ปี|ปี\s?งบฯ?|fy|ปี\s?การศึกษา)?\s*((?:ปี|year)?\s*(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?)\s*(\d{4}|\d{2})\s*[*rpe]?$/i.exec(
      bare,
    )
  if (!hit || (hit[3]?.length === 2 && hit[1] === undefined && !/ปี|พ/.test(hit[2] ?? ''))) return null
  const year = hit[3]?.length === 2 ? 2500 + Number(hit[3]) : Number(hit[3])
  // Two figures below 30 after ปี are a class of a school as often as a year.
  if ((!isBuddhistYear(year) && !isCommonYear(year)) || (hit[3]?.length === 2 && year < 2530)) return null
  return { year, kind: hit[1] === undefined ? 'year' : hit[1].endsWith('การศึกษา') ? 'academic' : 'fiscal' }
}

const bothEras = /^(.*?([\d๐-๙]{4}))\s*[(/]\s*(\d{4})\s*\)?$/

/** 2564 (2021) says one year twice, as tables in two languages do. */
function dropCommonYear(text: string): string {
  if (text.length < 9 || text.length > 40) return text
  const [, head = '', thai = '', common = ''] = bothEras.exec(text.trim()) ?? []
  return head !== '' && Number(toArabicDigits(thai)) - Number(common) === 543 ? head : text
}

/** The bounds of a class such as 0-4, 1,301 ถึง 1,600 ซีซี, ไม่เกิน 15 or 60 ปีขึ้นไป; null for other words. */
export function readRange(text: string): { readonly low: number; readonly high: number } | null {
  const bare = toArabicDigits(tidyText(text)).replace(/(\d),(?=\d{3})/g, '$1')
  const n = '(\\d+(?:\\.\\d+)?)'
  const between = new RegExp(`^\\D{0,20}${n}[^\\d.]{0,12}?(?:-|–|ถึง|to|~)\\s*${n}\\D{0,20}$`, 'i').exec(bare)
  if (between) return Number(between[1]) <= Number(between[2]) ? { low: Number(between[1]), high: Number(between[2]) } : null
  const below = new RegExp(`^(?:ไม่เกิน|ไม่ถึง|ต่ำกว่า|น้อยกว่า|under|less than|up to|<=?|≤)\\D{0,12}${n}\\D{0,20}$`, 'i').exec(bare)
  if (below) return { low: Number.NEGATIVE_INFINITY, high: Number(below[1]) }
  const above =
    new RegExp(`^(?:มากกว่า|เกิน|เกินกว่า|ตั้งแต่|over|more than|>=?|≥)\\D{0,12}${n}\\D{0,20}$`, 'i').exec(bare) ??
    new RegExp(`^\\D{0,20}${n}[^\\d]{0,12}(?:ขึ้นไป|\\+|and over|and above|or more)\\D{0,10}$`, 'i').exec(bare)
  return above ? { low: Number(above[1]), high: Number.POSITIVE_INFINITY } : null
}

const sexes = new Set(['ชาย', 'หญิง', 'male', 'female', 'men', 'women', 'เพศชาย', 'เพศหญิง'])
function findSeason(labels: readonly string[]): SeasonKind | null {
  const kinds = new Set(labels.map(label => readSeason(label, '')?.kind ?? null))
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null
}

const rises = (numbers: readonly number[]): boolean => numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? Number.NaN))

/** The kind of series that all of these headings form in their order, or null. Two are needed at least. */
export function findSeries(labels: readonly string[]): SeriesKind | null {
  if (labels.length < 2 || new Set(labels.map(toComparable)).size !== labels.length) return null
  const years = labels.map(label => readYearLabel(label)?.year)
  if (years.every(year => year !== undefined)) {
    const sorted = rises(years) || rises([...years].reverse())
    return sorted ? 'year' : null
  }
  if (labels.every(label => readMonth(label) !== null)) return 'month'
  if (labels.every(label => isDatedMonth(label))) return 'dated-month'
  const season = findSeason(labels)
  if (season !== null) return season
  if (labels.every(label => sexes.has(toComparable(label)))) return 'sex'
  if (labels.length >= 3 && labels.every(isProvince)) return 'province'
  const ranges = labels.map(readRange)
  if (!ranges.every(range => range !== null)) return null
  const bounds = ranges.map(({ low, high }) => (Number.isFinite(high) ? high : low))
  return rises(bounds) || rises([...bounds].reverse()) ? 'range' : null
}

function isDatedMonth(label: string): boolean {
  const reading = readDate(label)
  return reading !== null && reading.day === null && reading.month !== null
}

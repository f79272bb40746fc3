import { toArabicDigits } from '../text/thai-digits.ts'
import { monthWord } from '../values/drop-time.ts'
import { findPlace } from '../values/find-place.ts'
import { provinces } from '../values/lists/provinces.ts'
import { readMonth } from '../values/months.ts'

/** A line without the place of its sheet, with signs where its part of a year and its year stood, and what stood there. */
type Parted = { readonly left: string; readonly part: string; readonly year: string }

// No paper has these.
const [partSign, yearSign] = ['\u0001', '\u0002']
const day = '(?:ณ\\s*)?(?:(?:ประจำ|สิ้น|ระหว่าง)?วันที่\\s*)?(?:\\d{1,2}\\s*(?:[-–]|ถึง)\\s*)?(?:\\d{1,2}\\s*)?'
const season = '(?:ประจำ)?(?:ไตรมาส(?:ที่)?\\s*[1-4]|ภาคเรียน(?:ที่)?\\s*[1-3]|ครึ่งปี(?:แรก|หลัง))(?:\\s*(?:ของ|/)(?=\\s*(?:ปี|\\d)))?'
const parts = new RegExp(`${day}(?:(?:ประจำ|สิ้น|ของ)?เดือน\\s*)?${monthWord}|${season}`, 'gi')
const shortYear = new RegExp(`(${monthWord})\\s*(\\d{2})(?!\\d)`, 'gi')
const years = /(?<![\d,.])(?:2[45]\d{2}|19\d{2}|20\d{2})(?![\d,])/g

/** One of the joined sheets: the word by which it is told from the others, and its lines. */
type Titled = { readonly word: string; readonly lines: readonly string[] }

/**
 * What a line of the nth sheet has in common with those of most others that are joined with it: without the place or the part of a year that
 * its sheet alone is about, and with the years of all. Null where it says something of its own.
 */
export function joinTitles(sheets: readonly Titled[]): (line: string, n: number) => string | null {
  const parted = sheets.map(({ word, lines }) => new Map(lines.map(line => [line, partLine(line, word)])))
  const groups = new Map<string, Parted[]>()
  for (const own of parted)
    for (const [left, one] of new Map([...own.values()].flatMap(found => (found ? [[found.left, found]] : []))))
      groups.set(left, [...(groups.get(left) ?? []), one])
  const joined = new Map([...groups].flatMap(([left, same]) => (same.length * 2 > sheets.length ? [[left, spell(left, same)]] : [])))
  return (line, n) => joined.get(parted[n]?.get(line)?.left ?? '') ?? null
}

/** Null where a line names several years or parts of one, for nobody can tell which of them sets it apart, or nothing else. */
function partLine(line: string, word: string): Parted | null {
  const bare = dropPlace(toArabicDigits(line).replace(shortYear, '$1 25$2'), word)
  const [part = '', ...moreParts] = bare.match(parts) ?? []
  const [year = '', ...moreYears] = bare.match(years) ?? []
  const left = tidy(bare.replace(parts, ` ${partSign} `).replace(years, ` ${yearSign} `))
  const goesOn = new RegExp(`(?:[-–]|ถึง|และ)\\s*${partSign}`).test(left)
  if (moreParts.length + moreYears.length > 0 || goesOn || !/[ก-๎A-Za-z]/.test(left)) return null
  return { left, part: part.trim(), year }
}

function spell(left: string, lines: readonly Parted[]): string {
  const found = [...lines].sort((a, b) => rank(a) - rank(b))
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return ''
  // A month that all of them name sets none apart.
  if (found.every(({ part }) => part === first.part)) return tidy(left.replace(partSign, first.part).replace(yearSign, spanOf(first, last)))
  const [dated, between] = new RegExp(`${partSign}([^${yearSign}]*)${yearSign}`).exec(left) ?? []
  if (dated === undefined || first.year === last.year || monthOf(first) === null || monthOf(last) === null) {
    const yearly = left.replace(new RegExp(`${partSign}\\s*(?=${yearSign})`), nameYear(left, first.part)).replace(partSign, ' ')
    return tidy(yearly.replace(yearSign, spanOf(first, last)))
  }
  // Months of two years are no whole years: the ends tell the span.
  const [from = '', to = ''] = [first, last].map(({ part, year }) => `${part.replace(new RegExp(`^${day}`), '')}${between}${year}`)
  return tidy(left.replace(dated, `${from} – ${to.replace(/^\S*เดือน\s*/, '')}`))
}

const spanOf = (first: Parted, last: Parted): string => (first.year === last.year ? first.year : `${first.year}–${last.year}`)
const monthOf = ({ part }: Parted): number | null => readMonth(new RegExp(monthWord, 'i').exec(part)?.[0] ?? '')
const rank = (line: Parted): number => Number(line.year) * 12 + (monthOf(line) ?? 0)

/** Where a part of a year is left out before its year, the year needs a word in Thai. */
const nameYear = (left: string, part: string): string => (/[ก-๎]/.test(left) ? (part.includes('ภาคเรียน') ? 'ปีการศึกษา ' : 'ปี ') : '')

// ผู้ป่วยใน are those who stay in hospital as well as those in a province: such a line is left as it is.
const within = '(?:(?:ภาย)?(?<!ป่วย)ใน|ของ)(?:พื้นที่|เขต)?\\s*'
const kinds = '(?:จังหวัด|จ\\.|อำเภอ|อ\\.)\\s*'

/** The line without the place that its sheet is named after. */
function dropPlace(line: string, word: string): string {
  if ([parts, years].some(time => word.match(time) !== null)) return line
  const code = findPlace(word, 'province')
  const official = provinces.find(province => province.code === code)?.th
  return [word.trim().replace(new RegExp(`^${kinds}`), ''), official ?? ''].reduce((left, place) => {
    if (!/[ก-๎a-z]/i.test(place)) return left
    const name = place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return left.replace(new RegExp(`(?:${within}|(?<!ป่วยใน))${kinds}${name}|(?:${within}|(?<![ก-๎A-Za-z]))${name}(?![ก-๎A-Za-z])`, 'gi'), ' ')
  }, line)
}

const tidy = (text: string): string =>
  text
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/([([])\s+|\s+([)\]])/g, '$1$2')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,–-]+|[\s,–-]+$/g, '')

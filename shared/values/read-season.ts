import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isBuddhistYear, isCommonYear, toCommonYear } from './calendar.ts'
import { monthPattern, readMonth } from './months.ts'

/** Parts of a year, and years that span two. */
export const seasonKinds = ['quarter', 'half', 'term', 'span'] as const
export type SeasonKind = (typeof seasonKinds)[number]

/** A part of a year as written. `year` is of the Common Era, null where none was written; `count` says which year: fiscal, academic or plain. */
export type Season = {
  readonly kind: SeasonKind
  readonly n: number
  readonly year: number | null
  readonly count: 'calendar' | 'fiscal' | 'academic'
  readonly buddhist: boolean
}

const yearWord = '(ปี\\s?งบประมาณ|ปี\\s?งบฯ?|งบประมาณ|งปม\\.?|ปี\\s?การศึกษา|fy|ปี)?\\s*(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s*'
const tail = `\\s*(?:[/ ,-]|ของ|ประจำ)*\\s*${yearWord}(\\d{4}|\\d{2})?`
const months = `(?:\\s*\\(?\\s*(${monthPattern})\\s*(?:-|–|ถึง)\\s*(?:${monthPattern})\\s*\\)?)?`
const quarter = new RegExp(`^(?:ไตรมาส(?:\\s?ที่)?|quarter|q)\\s*\\.?\\s*([1-4])${months}${tail}${months}$`, 'i')
const quarterBehind = new RegExp(`^${yearWord}(\\d{4})\\s*[/ -]?\\s*(?:ไตรมาส(?:\\s?ที่)?|q)\\s*([1-4])$`, 'i')
const half = new RegExp(`^(?:ครึ่งปี(?:ที่)?|ครึ่ง|h)\\s*(แรก|หลัง|[12])(?:\\s*ของ)?${months}${tail}$`, 'i')
const halfBehind = /^(\d{4})\s*[/ -]?\s*h([12])$/i
const termWord = '(?:ภาคเรียน(?:ที่)?|ภาคการศึกษา(?:ที่)?|เทอม(?:ที่)?|ภาค|term|semester)'
const term = new RegExp(`^${termWord}\\s*([1-3]|ต้น|ปลาย|ฤดูร้อน)${tail}$`, 'i')
const bare = /^([1-4])\s*\/\s*(\d{4}|\d{2})$/
const span = new RegExp(`^${yearWord}(\\d{4})\\s*[/–-]\\s*(\\d{4}|\\d{2})$`, 'i')

const named: Readonly<Record<string, number>> = { แรก: 1, หลัง: 2, ต้น: 1, ปลาย: 2, ฤดูร้อน: 3 }
const numberOf = (word: string): number => named[word] ?? Number(word)
const countOf = (word: string | undefined): Season['count'] =>
  word === undefined ? 'calendar' : /การศึกษา/.test(word) ? 'academic' : /งบ|งปม|fy/i.test(word) ? 'fiscal' : 'calendar'

function toYear(written: string | undefined): { readonly year: number | null; readonly buddhist: boolean } | null {
  if (written === undefined || written === '') return { year: null, buddhist: false }
  const full = written.length === 2 ? 2500 + Number(written) : Number(written)
  if (isBuddhistYear(full)) return { year: toCommonYear(full), buddhist: true }
  return isCommonYear(full) ? { year: full, buddhist: false } : null
}

/** True of a heading under which 1/2567 is a part of a year. */
const kindOfLabel = (label: string): 'quarter' | 'term' | 'half' | null =>
  /ไตรมาส|quarter/i.test(label)
    ? 'quarter'
    : /ภาคเรียน|ภาคการศึกษา|เทอม|semester|term/i.test(label)
      ? 'term'
      : /ครึ่งปี/.test(label)
        ? 'half'
        : null

// Columns of addresses and codes have figures too: their first letters tell them apart.
const mayBe = /^\s*(?:ไ|q|ครึ่ง|h|ภาค|เทอม|ปี|งบ|งป|fy|พ|ค|term|sem|[1-4๑-๔]\s?\/|[\d๐-๙]{4}.{1,14}$)/i

/** Reads quarters, half-years, school terms and years such as 2566/67; null for anything else. `label` is the heading over the column. */
export function readSeason(text: string, label: string): Season | null {
  if (text.length > 60 || !mayBe.test(text)) return null
  const words = toArabicDigits(tidyText(text))
  if (!/\d|ครึ่ง|ภาค/.test(words)) return null
  const season = readWords(words) ?? readBare(words, label)
  if (season === null) return null
  return season.count === 'calendar' && season.kind !== 'span' && /งบประมาณ|fiscal/i.test(label) ? { ...season, count: 'fiscal' } : season
}

function readWords(words: string): Season | null {
  const q = quarter.exec(words)
  if (q) return make('quarter', numberOf(q[1] ?? ''), q[4], fiscalBy(q[2] ?? q[5], numberOf(q[1] ?? ''), 3) ?? countOf(q[3]))
  const behind = quarterBehind.exec(words)
  if (behind) return make('quarter', Number(behind[3]), behind[2], countOf(behind[1]))
  const h = half.exec(words)
  if (h) return make('half', numberOf(h[1] ?? ''), h[4], fiscalBy(h[2], numberOf(h[1] ?? ''), 6) ?? countOf(h[3]))
  const after = halfBehind.exec(words)
  if (after) return make('half', Number(after[2]), after[1], 'calendar')
  const t = term.exec(words)
  return t ? make('term', numberOf(t[1] ?? ''), t[3], 'academic') : readSpan(words)
}

/** A quarter that begins in October is one of the fiscal year. */
function fiscalBy(month: string | undefined, n: number, size: 3 | 6): 'fiscal' | null {
  const first = month === undefined ? null : readMonth(month)
  return first !== null && first === ((9 + (n - 1) * size) % 12) + 1 ? 'fiscal' : null
}

function readBare(words: string, label: string): Season | null {
  const kind = kindOfLabel(label)
  const hit = kind === null ? null : bare.exec(words)
  if (kind === null || !hit || (kind === 'half' && Number(hit[1]) > 2)) return null
  return make(kind, Number(hit[1]), hit[2], kind === 'term' ? 'academic' : 'calendar')
}

/** 2566/67 is one year that begins in 2566: only two years that follow each other are that. */
function readSpan(words: string): Season | null {
  const hit = span.exec(words)
  const [, word, first = '', second = ''] = hit ?? []
  if (!hit || (Number(first) + 1) % 10 ** second.length !== Number(second)) return null
  return make('span', 1, first, countOf(word))
}

function make(kind: SeasonKind, n: number, written: string | undefined, count: Season['count']): Season | null {
  const read = toYear(written)
  return read === null || !Number.isInteger(n) ? null : { kind, n, count, ...read }
}

const letters = { quarter: 'Q', half: 'H', term: 'T' } as const
const counts = { calendar: '', fiscal: 'FY', academic: 'AY' } as const

/** 2024-Q1 for a quarter of the calendar, FY2024-Q1 for one of the fiscal year that ends in 2024, AY2024-T1 for a school term, 2023/2024 for a span. */
export function spellSeason({ kind, n, year, count }: Season, anchor: number | null = null): string {
  const whose = year ?? anchor
  if (kind === 'span') return whose === null ? '' : `${whose}/${whose + 1}`
  return whose === null ? `${letters[kind]}${n}` : `${counts[count]}${whose}-${letters[kind]}${n}`
}

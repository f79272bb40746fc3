import { monthPattern, readMonth } from '../values/months.ts'

/** When a name says that a file is of: years are of the Buddhist era, `part` is a month (01 to 12), quarter, half, term or week of one. */
export type Times = { readonly year: number | null; readonly part: string | null; readonly day: string | null; readonly rest: string }

const be = (written: string): number => {
  const n = Number(written)
  return written.length === 2 ? 2500 + n : n < 2300 ? n + 543 : n
}
const pad = (n: number): string => String(n).padStart(2, '0')

const fullYear = '(?:2[45]\\d\\d|26\\d\\d|19[5-9]\\d|20[0-4]\\d)'
// Two figures are a year of the Buddhist era in the names that offices give today.
const anyYear = `(${fullYear}|[5-7]\\d)`
const era = "(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?[\\s_.,'/-]*"
const gap = '[\\s_.-]'
const month = `(?<![ก-๎a-z])(${monthPattern})(?![ก-๎a-z])`

const dayPatterns = {
  ymd: new RegExp(`(?<!\\d)(${fullYear})${gap}?(0[1-9]|1[0-2])${gap}?(0[1-9]|[12]\\d|3[01])(?!\\d)`),
  dmy: new RegExp(`(?<!\\d)(0?[1-9]|[12]\\d|3[01])${gap}(0?[1-9]|1[0-2])${gap}(${fullYear}|[5-7]\\d)(?!\\d)`),
  glued: new RegExp(`(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(${fullYear}|[5-7]\\d)(?!\\d)`),
  short: /(?<!\d)([5-7]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
  words: new RegExp(`(?<!\\d)(\\d{1,2})[\\s_.-]*${month}[\\s_.]*${era}${anyYear}(?!\\d)`, 'i'),
}
const monthYear = new RegExp(`(?:(?<!\\d)(\\d{1,2})[\\s_.)-]*)?(?:ประจำ)?(?:เดือน)?\\s*${month}[\\s_.]*(?:${era}${anyYear}(?!\\d))?`, 'i')
const afterWord = new RegExp(`(?:ประจำ)?เดือน\\s*(${monthPattern})(?![ก-๎a-z])[\\s_.]*(?:${era}${anyYear}(?!\\d))?`, 'i')
const yearMonth = new RegExp(`(?<!\\d)(${fullYear})${gap}?(0[1-9]|1[0-2])(?!\\d)`)
const figureMonth = new RegExp(`(?<!\\d)(0?[1-9]|1[0-2])[\\s_./-](${fullYear})(?!\\d)|(?<!\\d)(0[1-9]|1[0-2])[_./-]([5-7]\\d)(?!\\d)`)
const monthNumber = /(?:ประจำ)?เดือน(?:ที่)?\s*(0?[1-9]|1[0-2])(?!\d)/
const partPatterns: readonly (readonly [letter: string, pattern: RegExp])[] = [
  ['Q', /(?:ไตรมาส(?:\s?ที่)?|(?<![a-z])q(?:uarter)?)[\s_.-]*([1-4])(?!\d)/i],
  ['H', /(?:ครึ่งปี(?:\s?ที่)?|(?<![a-z])h)[\s_.-]*([12])(?!\d)/i],
  ['T', /(?:ภาคเรียน(?:\s?ที่)?|ภาคการศึกษา(?:\s?ที่)?|เทอม(?:\s?ที่)?|(?<![a-z])(?:term|sem(?:ester)?))[\s_.-]*([1-3])(?!\d)/i],
  ['W', /(?:สัปดาห์(?:\s?ที่)?|(?<![a-z])(?:week|wk))[\s_.-]*(\d{1,2})(?!\d)/i],
]
const halves: Readonly<Record<string, string>> = { แรก: 'H1', หลัง: 'H2' }
const halfWord = /ครึ่งปี(แรก|หลัง)/
const wordedYear = new RegExp(
  `(?:ปี\\s?งบประมาณ|(?<=งบประมาณ)ปี|ปี\\s?งบ|(?<=งบประมาณ|งบ)|ปี\\s?การศึกษา|ปี|(?<![a-z])fy|(?<![a-z])year)\\s*${era}(${fullYear}|[4-7]\\d)(?!\\d)`,
  'i',
)
const spanYear = new RegExp(`(?<!\\d)(${fullYear})\\s?[-–/_]\\s?(${fullYear}|\\d{2})(?!\\d)`)
const plainYear = new RegExp(`(?:พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)?\\s*(?<!\\d)(${fullYear})(?!\\d)`)
// Two figures that stand by themselves, or behind letters at the end.
const bareYear = /(?<![\d.])([56]\d|7[0-5])(?=[\s_.)-]*$)/

/** Reads the times that a name speaks of; `rest` is the name without them. Day dates are told apart: they may be the day of a version. */
export function readTimes(given: string): Times {
  let [rest, year, part, day] = [given, null as number | null, null as string | null, null as string | null]
  const take = (pattern: RegExp, use: (hit: RegExpExecArray) => boolean): boolean => {
    const hit = pattern.exec(rest)
    if (hit === null || !use(hit)) return false
    rest = `${rest.slice(0, hit.index)} ${rest.slice(hit.index + hit[0].length)}`
    return true
  }
  const setDay = (y: string, m: number, d: number): boolean => {
    if (m < 1 || m > 12 || d < 1 || d > 31) return false
    day = `${be(y)}-${pad(m)}-${pad(d)}`
    return true
  }
  const setMonth = (m: number, y: string | undefined): boolean => {
    part = pad(m)
    if (y !== undefined) year = be(y)
    return true
  }
  const ordinals = (n: string, m: number): boolean => Number(n) === m || Number(n) === ((m + 2) % 12) + 1
  const isDay =
    take(dayPatterns.ymd, ([, y = '', m, d]) => setDay(y, Number(m), Number(d))) ||
    take(dayPatterns.dmy, ([, d, m, y = '']) => setDay(y, Number(m), Number(d))) ||
    take(dayPatterns.glued, ([, d, m, y = '']) => setDay(y, Number(m), Number(d))) ||
    take(dayPatterns.short, ([, y = '', m, d]) => setDay(y, Number(m), Number(d))) ||
    // A number before a month that is the month's own place in the year only puts the files in order.
    take(dayPatterns.words, ([, d = '', name = '', y = '']) => {
      const m = readMonth(name) ?? 0
      return !ordinals(d, m) && setDay(y, m, Number(d))
    })
  const isPart =
    partPatterns.some(([letter, pattern]) =>
      take(pattern, ([, n = '']) => {
        part = letter === 'W' ? `W${pad(Number(n))}` : `${letter}${n}`
        return true
      }),
    ) ||
    take(halfWord, ([, word = '']) => {
      part = halves[word] ?? null
      return true
    })
  if (!isPart)
    take(afterWord, ([, name = '', y]) => setMonth(readMonth(name) ?? 1, y)) ||
      take(monthYear, ([, , name = '', y]) => setMonth(readMonth(name) ?? 1, y)) ||
      (!isDay &&
        (take(yearMonth, ([, y, m]) => setMonth(Number(m), y)) ||
          take(figureMonth, ([, m, y, m2, y2]) => setMonth(Number(m ?? m2), y ?? y2)) ||
          take(monthNumber, ([, m]) => setMonth(Number(m), undefined))))
  const setYear = ([, y = '']: RegExpExecArray): boolean => {
    year = be(y)
    return true
  }
  if (year === null)
    take(wordedYear, setYear) || take(spanYear, setYear) || take(plainYear, setYear) || (day === null && take(bareYear, setYear))
  return { year, part, day, rest }
}

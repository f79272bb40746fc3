import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText, toComparable } from '../text/tidy-text.ts'
import { isProvince, squeezeName } from '../values/province-names.ts'
import { readTimes, type Times } from './read-times.ts'

/** What people and programs add to a name when they save a file once more. */
export type Marks = {
  readonly copy: boolean
  readonly old: boolean
  readonly draft: boolean
  readonly edited: boolean
  readonly final: boolean
  readonly version: number | null
}

/** A name taken apart. `key` is what the file is about, the same for every issue and version of it; `place` is a province; `nth` a number of issue or part. */
export type ReadName = Omit<Times, 'rest'> & {
  readonly key: string
  readonly place: string | null
  readonly nth: number | null
  readonly marks: Marks
}

const copied = [
  /^(?:สำเนาของ\s*|(?:สำเนา|คัดลอก)[\s_-]+)/,
  /^copy\s+(?:\(\d+\)\s*)?of\s+/i,
  /(?<=[\s_-])(?:สำเนา|copy)(?:\s*\(?\d{1,2}\)?)?(?=\s*$|[\s_-])/gi,
  /\((?:สำเนา|copy)\s*\d*\)/gi,
  /\(\d{1,2}\)/g,
]
const numbered = [
  /(?:แก้ไข|แก้|ปรับปรุง|ปรับแก้)\s*ครั้งที่\s*(\d{1,2})/,
  /(?<![a-z\d])v(?:er(?:sion)?)?[.\s]?(\d{1,3}(?:\.\d{1,3})?)(?![\da-z])/i,
  /(?<![a-z])rev(?:ision)?[.\s_-]?(\d{1,2})(?!\d)/i,
  /(?<![a-z])(?:final\s*)+(\d{1,2})?(?![a-z])/i,
  /(?:แก้ไข|ปรับปรุง)\s?(\d{1,2})(?!\d)/,
]
const words: readonly (readonly [mark: 'old' | 'draft' | 'edited' | 'final', pattern: RegExp])[] = [
  ['old', /(?<![a-zก-๎])(?:เก่า|ของเดิม|สำรอง|backup|bak|old)(?![a-zก-๎])|[\s_(-](?:เก่า|สำรอง)\)?$/i],
  ['draft', /(?<![a-zก-๎])(?:ฉบับร่าง|ร่าง|draft)(?![a-zก-๎])/i],
  ['final', /(?:ฉบับ)?สมบูรณ์(?![ก-๎])|ฉบับจริง|(?<![a-z])(?:final)+(?![a-z])/i],
  [
    'edited',
    /(?:ฉบับ)?(?:ที่)?(?:แก้ไข|ปรับแก้)(?:แล้ว)?(?![ก-๎])|(?:ฉบับ)ปรับปรุง|(?<=[\s_(-])(?:แก้|ปรับปรุง|ล่าสุด|ใหม่)(?:แล้ว)?(?![ก-๎])|ล่าสุด$|(?<![a-z])(?:edit(?:ed)?|revised|updated?|latest|new)(?![a-z])/i,
  ],
]
const issueNumber = /(?:ครั้งที่|งวดที่|รอบที่|ฉบับที่|ชุดที่|ตอนที่|ส่วนที่|เล่มที่|หน้าที่|(?<![a-z])(?:part|no|issue))[\s_.-]*(\d{1,3})(?!\d)/i
const lastNumber = /(?<![\d.])(\d{1,3})[\s_)-]*$/

/** Takes the name of a file, without its ending, apart. The same words in Thai digits, decomposed letters or another case are the same. */
export function readName(stem: string): ReadName {
  let rest = toArabicDigits(tidyText(stem.normalize('NFC'))).toLowerCase()
  let [copy, version] = [false, null as number | null]
  // What a program adds stands outermost, so it goes first; a year in brackets has four figures and stays.
  for (const pattern of copied) {
    const without = rest.replace(pattern, ' ').trim()
    copy ||= without !== rest
    rest = without
  }
  const isFinal = /(?<![a-z])(?:final)+/i.test(rest)
  for (const pattern of numbered) {
    const hit = pattern.exec(rest)
    if (hit === null) continue
    if (hit[1] !== undefined) version ??= Number(hit[1])
    rest = `${rest.slice(0, hit.index)} ${rest.slice(hit.index + hit[0].length)}`
  }
  const seen = { old: false, draft: false, edited: false, final: isFinal }
  for (const [mark, pattern] of words) {
    const without = rest.replace(pattern, ' ')
    if (without === rest) continue
    seen[mark] = true
    rest = without.trimEnd()
  }
  // 3/2566 behind the word of an issue is no month.
  const issue = takeNumber(rest, issueNumber)
  const { rest: timeless, ...times } = readTimes(issue.rest)
  const { place, rest: placeless } = takePlace(timeless)
  const last = takeNumber(placeless, lastNumber)
  const [nth, bare] = [issue.nth ?? last.nth, last.rest]
  return { ...times, key: toComparable(bare.replace(/[+&=#@!~–—]+/g, ' ')), place, nth, marks: { copy, version, ...seen } }
}

/** A province that stands as a word of its own: the same form is filled in for each. */
function takePlace(text: string): { readonly place: string | null; readonly rest: string } {
  const parts = text.split(/([\s_()-]+)/)
  for (const [at, part] of parts.entries()) {
    if (part.length < 2 || !isProvince(part)) continue
    return { place: squeezeName(part), rest: parts.with(at, ' ').join('') }
  }
  return { place: null, rest: text }
}

function takeNumber(text: string, pattern: RegExp): { readonly nth: number | null; readonly rest: string } {
  const hit = pattern.exec(text)
  if (hit === null) return { nth: null, rest: text }
  return { nth: Number(hit[1]), rest: `${text.slice(0, hit.index)} ${text.slice(hit.index + hit[0].length)}` }
}

import { findSeries } from '../values/series.ts'
import { isUnit, readCounted, splitUnit } from '../values/units.ts'
import type { Heading, HeadingPart } from './headings.ts'

/** What a heading calls the two figures of its cells; `word` is what names the second where nothing else need be said. */
export type PairWords = { readonly first: string; readonly second: string; readonly word: string }

const percent = /^(?:คิดเป็น)?(?:ร้อยละ|เปอร์เซ็นต์|percent(?:age)?|(?:row|col(?:umn)?|valid)?\s*%)/i
const deviation = /(?:^|\s)(?:±|(?:s\.?\s?d|s\.?\s?e(?:\.?\s?m)?)\.?$|(?:ส่วน|ค่า)เบี่ยงเบน|standard (?:deviation|error)|ค่าคลาดเคลื่อน)/i
const measure =
  /^(?:จำนวน|ความถี่|ค่าเฉลี่ย|เฉลี่ย|สัดส่วน|อัตรา|เป้าหมาย|แผน(?!ก|ที่|ผัง)|ผล(?!ิ|ไม้)(?:งาน)?|ทั้งหมด|number|no\.?|n|count|freq(?:uency|\.)?|mean|average|avg\.?|x̄|x|target|plan|actual|result|total)(?![a-z])/i

/** True of words that call figures shares of a whole. */
export const isPercentWord = (text: string): boolean => percent.test(text.trim())
/** True of words that say how far figures lie from their mean: they are of its unit. */
export const isDeviationWord = (text: string): boolean => deviation.test(text.trim())

const namesSecond = (text: string): boolean => isPercentWord(text) || isDeviationWord(text) || measure.test(text)
const counts = (text: string): boolean => isUnit(text) || readCounted(text) !== null

const inBrackets = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/
const aside = /^[([]\s*([^()[\]]+?)\s*[)\]]$/
const around = /^(.+?)\s*(?:±|\+\s?\/\s?-)\s*(.+?)(\s*[([][^()[\]]+[)\]])?$/
const joined = /^(.+?)\s*(?:และ|,|&|\band\b)\s*(.+)$/i
const parted = /^([^/]+?)\s*[/／]\s*([^/]+)$/

/** Parts a heading such as จำนวน (ร้อยละ) or ค่าเฉลี่ย ± S.D. into what it calls the first and the second figure; null where it names one thing. */
export function splitPairWords(heading: string): PairWords | null {
  const [, before = '', inside = ''] = inBrackets.exec(heading) ?? []
  if (before === '') return splitSeries(heading)
  const both = splitSeries(inside)
  if (both !== null) return { first: `${before} ${both.first}`, second: `${before} ${both.word}`, word: both.word }
  if (namesSecond(inside)) return nameBoth(before, inside)
  // จำนวน (คน) counts one thing, คดี (คน) and จับกุม คดี (คน) two.
  const [matter, unit] = partLast(before)
  if (counts(inside) && counts(unit)) return { first: before, second: `${matter}${inside}`, word: inside }
  return splitSeries(heading)
}

/** Two names one behind the other, with a sign or a word between. */
function splitSeries(text: string): PairWords | null {
  const [, mean = '', spread = '', unit = ''] = around.exec(text) ?? []
  if (mean !== '') return nameBoth(mean + unit, spread + unit)
  const [, left = '', right = ''] = joined.exec(text) ?? []
  if (left !== '' && (isPercentWord(right) || isDeviationWord(right))) return nameBoth(left, right)
  return splitByStroke(text)
}

/** ชาย/หญิง, ผลงาน/เป้าหมาย, ผ่าน/ไม่ผ่าน: words of one kind on both sides. Nothing of วัน/เดือน, เล่มที่/เลขที่ and ก.ก./ไร่ is. */
export function splitByStroke(heading: string): PairWords | null {
  const [, first = '', second = ''] = parted.exec(heading) ?? []
  if (first === '') return null
  if (namesSecond(first) && namesSecond(second)) return nameBoth(first, second)
  const [matter, own] = partLast(first)
  const contrary = second === `ไม่${own}` || own === `ไม่${second}`
  return contrary || findSeries([own, second]) === 'sex' ? { first, second: `${matter}${second}`, word: second } : null
}

/** The last word of some, and what stands before it: นักเรียน ชาย speaks of นักเรียน. */
function partLast(text: string): [before: string, last: string] {
  const at = text.lastIndexOf(' ') + 1
  return [text.slice(0, at), text.slice(at)]
}

/** The second is called ร้อยละ beside จำนวน, but จำนวนผู้ป่วย ร้อยละ beside จำนวนผู้ป่วย. */
function nameBoth(first: string, second: string): PairWords {
  const word = second === '%' ? percentLike(first) : second
  return { first, second: isPercentWord(second) || isDeviationWord(second) ? nameBeside(splitUnit(first).label, word) : word, word }
}

/** The name of second figures, with that of the first before it where this says what is counted. */
export const nameBeside = (first: string, word: string): string =>
  counts(first) || first.replace(measure, '').trim() === '' ? word : `${first.replace(counter, '')} ${word}`

/** The word for a share in the language of the words beside it; n and SD are of both. */
export const percentLike = (words: string): string => (isLatin(words) ? 'percent' : 'ร้อยละ')
/** True of words of another language than Thai. */
export const isLatin = (words: string): boolean => /^[\x20-\x7e]{3,}$/.test(words)

// ชาย n (%) speaks of ชาย.
const counter = /\s+(?:จำนวน|ค่าเฉลี่ย|n|mean|x̄)$/i

/** True of words in or over a column that announce two figures in each of its cells; `(ร้อยละ)` may stand in a cell of its own. */
export const announcesPair = (heading: string): boolean => splitPairWords(heading) !== null || namesSecond(aside.exec(heading)?.[1] ?? '')

/** What a heading of two figures says of the second: its parts, and the word that names it. */
export type SecondHeading = { readonly parts: readonly HeadingPart[]; readonly word: string }

/** Parts a heading over two figures: its own words become those of the first. It stays as it is where it does not tell the two apart. */
export function partHeading(heading: Heading): Heading {
  const { parts, unit } = heading
  const last = parts.at(-1)
  if (last && unit !== null && (isPercentWord(unit) || isDeviationWord(unit))) {
    const { second, word } = nameBoth(last.text, unit)
    return { ...heading, unit: null, second: { parts: [...parts.slice(0, -1), { ...last, text: second }], word } }
  }
  const at = parts.findLastIndex(({ text }) => splitPairWords(text) !== null)
  const words = splitPairWords(parts[at]?.text ?? '')
  if (words === null) return heading
  const put = (text: string): HeadingPart[] => parts.map((part, i) => (i === at ? { ...part, text } : part))
  return { ...heading, parts: put(words.first), second: { parts: put(words.second), word: words.word } }
}

/** The unit of the first figures, where that of the table names both: คน (ร้อยละ) is คน. */
export function unitOfFirst(unit: string | null): string | null {
  const words = unit === null ? null : splitPairWords(unit)
  if (words === null) return unit
  return counts(words.first) ? words.first : null
}

import { type Detector, type Evidence, type Heading, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { isKnownLatinName, isKnownThaiName } from '../known-names.ts'
import { maskWords } from '../mask.ts'
import { namesABody, startsWithOffice, titleOf } from '../name-words.ts'
import type { Seen } from '../seen.ts'

const fullName =
  /ชื่อ\s*(?:และ|[-–/,.])?\s*(?:นาม)?สกุล|^(?:ชื่อ)?สกุล(?:\s|$)|ชื่อ(?:ตัว|จริง|เล่น)|ชื่อ(?:ผู้|เจ้าของ|บิดา|มารดา|คู่สมรส|พนักงาน|บุคคล|นักเรียน|นักศึกษา|เกษตรกร|คนไข้|เจ้าบ้าน|ลูกค้า|สมาชิก|ครู|แพทย์)|นามสกุล|^(?:ราย)?ชื่อ\s*\(?(?:ไทย|ภาษาไทย)?\)?\s*สกุล|(?:full|first|last|given|family|middle|patient|employee|person|student|owner).?name|surname|^english.name|^name.*(?:english|passport)/
const bareName = /^(?:ราย)?ชื่อ(?:\s|$)|^name(?:\s|$)/
/** Headings that announce somebody, be it a person or a firm. */
const somebody =
  /^(?:ราย)?(?:ชื่อ|นาม)|ผู้(?:ป่วย|ประสบ|รับ|กู้|มีสิทธิ|สมัคร|ปกครอง|ดูแล|ถือ|เสียหาย|ต้อง|เข้า|ยื่น|ขอ|เช่า|สอน|แทน|ตรวจ|ตาย|เสียชีวิต|บาดเจ็บ|พิการ|สูงอายุ)|ทายาท|บิดา|มารดา|คู่สมรส|เจ้าของ|หัวหน้า|พยาน|name/
const ofThings =
  /โรงเรียน|โรงพยาบาล|หน่วยงาน|บริษัท|ร้าน|สถาน|สินค้า|ยี่ห้อ|โครงการ|วัด|ตำบล|อำเภอ|เขต|แขวง|จังหวัด|หมู่บ้าน|ถนน|ตำแหน่ง|file.?name|รุ่น|model|brand|vendor|product|company|school|hospital/
const thaiWords = /^[ก-ฮเ-ไ][ก-๎]{1,24}(?:\s+(?:ณ\s+)?[ก-ฮเ-ไ][ก-๎]{1,29}){1,2}$/
const oneThaiWord = /^[ก-ฮเ-ไ][ก-๎]{1,29}$/
const latinWords = /^[A-Z][A-Za-z'’-]{1,24}(?:\s+[A-Z][A-Za-z'’.-]{0,29}){1,2}$/

/** Names of people: by the title before them, or by their shape under a heading that announces names. */
export const name: Detector = {
  kind: 'name',
  isHeading,
  see: seeName,
  judge: judgeName,
  tells: { sure: 'title', likely: 'title', known: 'dictionary' },
  mask: text => {
    const rest = titleOf(text)?.rest ?? ''
    return rest !== '' && text.endsWith(rest) && text.length - rest.length <= 20
      ? text.slice(0, text.length - rest.length) + maskWords(rest)
      : maskWords(text)
  },
}

function isHeading({ text, besideSurname }: Heading): boolean {
  if (ofThings.test(text) && !/สกุล|surname|last.?name/.test(text)) return false
  return fullName.test(text) || (besideSurname && bareName.test(text))
}

const isThaiPair = (text: string): boolean => text.includes(' ') && thaiWords.test(text)

function seeName({ text, letters, digits }: Seen, headed: boolean): Sight | null {
  if (!letters || text.length > 4000 || text.length < 2) return null
  const titled = titleOf(text)
  if (titled !== null) return weighTitled(titled)
  if (digits > 0 || text.length > 60) return null
  if (isThaiPair(text)) return namesABody(text) ? null : isKnownThaiName(text.split(' ')) ? 'known' : 'shaped'
  if (latinWords.test(text)) return namesABody(text) ? null : isKnownLatinName(text.split(' ')) ? 'known' : 'shaped'
  if (!headed || namesABody(text)) return null
  return oneThaiWord.test(text) || /^[A-Z][A-Za-z'’-]{1,29}$/.test(text) ? 'shaped' : null
}

/** A title and two words is a person; a title and one word may be an office or a place. */
function weighTitled({ rest, strong }: { readonly rest: string; readonly strong: boolean }): Sight | null {
  const parts = rest.split(' ')
  if (startsWithOffice(rest) || namesABody(parts.slice(0, 2).join(' '))) return null
  const words = parts.filter(word => /^[ก-ฮเ-ไA-Z][ก-๎A-Za-z.'’-]+$/.test(word))
  if (words[0] === undefined || !rest.startsWith(words[0])) return null
  return words.length >= 2 && strong ? 'sure' : 'likely'
}

function judgeName(evidence: Evidence): Verdict {
  const { heading, headed, of, sure, likely, known, shaped } = evidence
  const titled = sure + likely
  const count = titled + known + shaped
  if (headed)
    return count === 0 || (titled === 0 && count * 2 < of) ? noVerdict : { count, confidence: (titled + known) * 2 >= of ? 0.99 : 0.9 }
  if (ofThings.test(heading.text)) return sure >= 3 && sure * 2 >= of ? { count: sure, confidence: 0.6 } : noVerdict
  if (titled >= 2 && titled * 2 >= of && sure > 0) return { count: titled + known, confidence: 0.95 }
  const untitled = judgeUntitled(evidence)
  if (untitled.count > 0) return untitled
  return sure > 0 ? { count: sure, confidence: sure >= 3 ? 0.85 : 0.7 } : noVerdict
}

/** Names without titles where no heading announces them: nearly every value looks like a name, and enough of them are known. */
function judgeUntitled({ heading, of, sure, likely, known, shaped }: Evidence): Verdict {
  const count = sure + likely + known + shaped
  const called = somebody.test(heading.text)
  // Of pairs of other words, such as a subdistrict and its district, one in twenty is taken for a name; of names, most.
  const share = called ? 0.15 : heading.vague ? 0.3 : 0.4
  return known >= (of < 12 ? 2 : 3) && known >= of * share && count * 5 >= of * 4 ? { count, confidence: called ? 0.9 : 0.75 } : noVerdict
}

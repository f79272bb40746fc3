import { type Detector, type Evidence, type Heading, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'
import { namesABody, startsWithOffice, titleOf } from '../name-words.ts'
import type { Seen } from '../seen.ts'

const fullName =
  /ชื่อ\s*(?:และ|[-–/,.])?\s*(?:นาม)?สกุล|ชื่อ(?:ผู้|เจ้าของ|บิดา|มารดา|คู่สมรส|พนักงาน|บุคคล|นักเรียน|นักศึกษา|เกษตรกร|คนไข้|เจ้าบ้าน|ลูกค้า|สมาชิก|ครู|แพทย์)|นามสกุล|^(?:ราย)?ชื่อ\s*\(?(?:ไทย|ภาษาไทย)?\)?\s*สกุล|(?:full|first|last|given|family|middle|patient|employee|person|student|owner).?name|surname/
const bareName = /^(?:ราย)?ชื่อ(?:\s|$)|^name(?:\s|$)/
const ofThings =
  /โรงเรียน|โรงพยาบาล|หน่วยงาน|บริษัท|ร้าน|สถาน|สินค้า|ยี่ห้อ|โครงการ|วัด|ตำบล|อำเภอ|เขต|แขวง|จังหวัด|หมู่บ้าน|ถนน|ตำแหน่ง|file.?name|product|company|school|hospital/
const thaiWords = /^[ก-ฮเ-ไ][ก-๎]{1,24}(?:\s+(?:ณ\s+)?[ก-ฮเ-ไ][ก-๎]{1,29}){1,2}$/
const oneThaiWord = /^[ก-ฮเ-ไ][ก-๎]{1,29}$/
const latinWords = /^[A-Z][A-Za-z'’-]{1,24}(?:\s+[A-Z][A-Za-z'’.-]{0,29}){1,2}$/

/** Names of people: by the title before them, or by their shape under a heading that announces names. */
export const name: Detector = {
  kind: 'name',
  isHeading,
  see: seeName,
  judge: judgeName,
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

function seeName({ text, letters, digits }: Seen, headed: boolean): Sight | null {
  if (!letters || text.length > 4000 || text.length < 2) return null
  const titled = titleOf(text)
  if (titled !== null) return weighTitled(titled)
  if (!headed || digits > 0 || text.length > 60 || namesABody(text)) return null
  return thaiWords.test(text) || latinWords.test(text) || oneThaiWord.test(text) || /^[A-Z][A-Za-z'’-]{1,29}$/.test(text) ? 'shaped' : null
}

/** A title and two words is a person; a title and one word may be an office or a place. */
function weighTitled({ rest, strong }: { readonly rest: string; readonly strong: boolean }): Sight | null {
  const parts = rest.split(' ')
  if (startsWithOffice(rest) || namesABody(parts.slice(0, 2).join(' '))) return null
  const words = parts.filter(word => /^[ก-ฮเ-ไA-Z][ก-๎A-Za-z.'’-]+$/.test(word))
  if (words[0] === undefined || !rest.startsWith(words[0])) return null
  return words.length >= 2 && strong ? 'sure' : 'likely'
}

function judgeName({ heading, headed, of, sure, likely, shaped }: Evidence): Verdict {
  const titled = sure + likely
  if (headed)
    return titled + shaped === 0 || (titled === 0 && shaped * 2 < of)
      ? noVerdict
      : { count: titled + shaped, confidence: titled * 2 >= of ? 0.99 : 0.9 }
  if (ofThings.test(heading.text)) return sure >= 3 && sure * 2 >= of ? { count: sure, confidence: 0.6 } : noVerdict
  if (titled >= 2 && titled * 2 >= of && sure > 0) return { count: titled, confidence: 0.95 }
  return sure > 0 ? { count: sure, confidence: sure >= 3 ? 0.85 : 0.7 } : noVerdict
}

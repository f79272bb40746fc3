import { identifierWords, landline, mobile } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'
import type { Seen } from '../seen.ts'

const words = identifierWords.phone
const otherNumbers = /รหัส|พัสดุ|ใบสั่ง|บัญชี|ครุภัณฑ์|เลข(?:ที่|รับ|คุม)|อ้างอิง|สัญญา|คำขอ|code|order|ticket|serial|\bref|\bsku\b|[_ ]no\b/
const announced = /โทร|tel|มือถือ|phone|เบอร์|ติดต่อ|ไลน์|\bline\b/i

/** Telephone numbers of Thailand. */
export const phone: Detector = {
  kind: 'phone',
  isHeading: ({ text }) => words.test(text) || /(?:^|ช่องทาง(?:การ)?|ที่)ติดต่อ(?:\s|$)|พร้อมเพย์|promptpay/.test(text),
  see: seePhone,
  judge: judgePhone,
  mask: text => {
    const plain = text.replace(/[()]/g, '')
    return maskDigits(mobile.exec(plain)?.[0] ?? landline.exec(plain)?.[0] ?? plain.replace(/[^\d -]/g, ''), 2, 2)
  },
}

function seePhone({ text, digits, letters, wasNumber }: Seen, headed: boolean): Sight | null {
  if (digits < 8 || text.length > 4000) return null
  // A spreadsheet that took the number for a figure has dropped its leading 0, also where the figure is kept as text by now.
  if (wasNumber || (headed && !letters && digits < 10)) {
    if (headed && /^(?:66)?[2-9]\d{7,8}$/.test(text)) return 'shaped'
    // Ten figures after the sign of the country, which a spreadsheet dropped as well.
    if (wasNumber) return /^66[689]\d{8}$/.test(text) ? 'likely' : null
  }
  const plain = text.replace(/[()]/g, '')
  const found = mobile.exec(plain)?.[0]
  if (found !== undefined) return weighMobile(found, letters && !announced.test(text))
  const still = landline.exec(plain)?.[0]
  return still === undefined ? null : weighLandline(still, letters, announced.test(text))
}

const weighMobile = (found: string, amongWords: boolean): Sight => {
  const spelt = /[- ]/.test(found) || found.startsWith('+')
  return spelt ? 'sure' : amongWords ? 'shaped' : 'likely'
}

function weighLandline(found: string, letters: boolean, called: boolean): Sight {
  if (called) return 'sure'
  return !letters && (/^0[- ]/.test(found) || /\d-\d/.test(found)) ? 'likely' : 'shaped'
}

function judgePhone({ heading, headed, of, sure, likely, shaped }: Evidence): Verdict {
  if (headed) return sure + likely + shaped === 0 ? noVerdict : { count: sure + likely + shaped, confidence: 0.98 }
  if (otherNumbers.test(heading.text)) return sure >= 3 && sure * 2 >= of ? { count: sure, confidence: 0.7 } : noVerdict
  if ((sure + likely) * 2 >= of && sure + likely >= 3) return { count: sure + likely + shaped, confidence: 0.9 }
  return sure > 0 ? { count: sure, confidence: 0.8 } : noVerdict
}

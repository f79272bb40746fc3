import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'
import type { Seen } from '../seen.ts'

const words = /ที่อยู่|ภูมิลำเนา|บ้านเลขที่|เลขที่บ้าน|ที่พัก|address/
/** A count of addresses, and a part of an address that is a place by itself. */
const noAddress = /^(?:จำนวน|ร้อยละ|อัตรา)|(?:หมู่(?:ที่|บ้าน)?|ม\.|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|ไปรษณีย์|ประเทศ)(?:\s[a-z_]*)?$/
const houseNumber = /(?:^|บ้านเลขที่\s*|เลขที่\s*)\d{1,5}(?:\/\d{1,5})?(?=\s|$|ม\.|หมู่|ซ\.|ถ\.|ต\.)/
const postcode = /(?:^|\s)[1-9]\d{4}$/
const parts: readonly RegExp[] = [
  /หมู่(?:ที่)?\s*\d|(?:^|\s)ม\.\s?\d/,
  /ซอย|(?:^|\s)ซ\./,
  /ถนน|(?:^|\s)ถ\./,
  /ตำบล|แขวง|(?:^|\s)ต\.\s?[ก-๙]/,
  /อำเภอ|เขต|(?:^|\s)อ\.\s?[ก-๙]/,
  /จังหวัด|กรุงเทพ|กทม|(?:^|\s)จ\.\s?[ก-๙]/,
  postcode,
]

/** Postal addresses: a house number with the words of Thai addresses, or a column of them. */
export const address: Detector = {
  kind: 'address',
  isHeading: ({ text }) => words.test(text) && !noAddress.test(text) && !/e-?mail|อีเมล|เว็บ|web|(?:^|\W)ip(?:$|\W)|url/.test(text),
  see: seeAddress,
  judge: judgeAddress,
  mask: maskWords,
}

function seeAddress({ text, digits, letters }: Seen, headed: boolean): Sight | null {
  if (text.length > 4000) return null
  if (!letters) return headed && digits > 0 && /^\d{1,5}(?:\/\d{1,5})?$/.test(text) ? 'shaped' : null
  if (!headed && digits === 0) return null
  let found = 0
  for (const part of parts) if (part.test(text)) found++
  const housed = houseNumber.test(text)
  if (housed && found >= 2) return 'sure'
  // A village with its district and province is a place; what is sent by post has its code.
  if (found >= 3 && (headed || postcode.test(text))) return 'likely'
  return headed ? 'shaped' : null
}

function judgeAddress({ headed, of, sure, likely, shaped }: Evidence): Verdict {
  if (headed)
    return sure + likely + shaped === 0 ? noVerdict : { count: sure + likely + shaped, confidence: (sure + likely) * 2 >= of ? 0.98 : 0.8 }
  if (sure > 0) return { count: sure + likely, confidence: sure * 2 >= of ? 0.92 : 0.8 }
  return likely >= 3 && likely * 2 >= of ? { count: likely, confidence: 0.7 } : noVerdict
}

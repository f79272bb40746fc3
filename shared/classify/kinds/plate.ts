import { carPlate, identifierWords, lorryPlate } from '../../values/identifiers.ts'
import { provinces } from '../../values/lists/provinces.ts'
import { type Detector, type Evidence, noVerdict, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

const words = identifierWords.plate

const withProvince = new RegExp(`^\\d?(?!ทล|ทช|กม|ตอน)[ก-ฮ]{2,3}[ -]?\\d{1,4}\\s+(?:กทม|กรุงเทพ|${provinces.map(({ th }) => th).join('|')})`)

/** A plate told in a sentence. With a stroke and a year behind it, it is the number of a registration. */
const inText = /ทะเบียน(?:รถ[ก-๙]*|เลขที่|เลข|ที่|[\s:])*(\d?[ก-ฮ]{1,2}[ -]?\d{1,4}|\d{2}-\d{4})(?![\d/])/

/** Number plates: letters and a number look like many a reference, so without a heading only the newer ones that begin with a digit and those with their province count. */
export const plate: Detector = {
  kind: 'plate',
  isHeading: ({ text }) => words.test(text) || /^ทะเบียน(?:\s|$)/.test(text),
  see: ({ text, digits, letters }, headed) => {
    if (digits === 0 || text.length > 4000) return null
    if (letters && inText.test(text)) return 'sure'
    if (digits > 6 || text.length > 40) return null
    // ทล 401 ตรัง is a road, กม 12 a distance.
    if (letters && carPlate.test(text) && withProvince.test(text)) return 'known'
    if (letters && carPlate.test(text)) return /^\d[ก-ฮ]{2}[ -]?\d{1,4}/.test(text) ? 'likely' : 'shaped'
    return headed && lorryPlate.test(text) ? 'shaped' : null
  },
  judge: judgePlate,
  mask: text => maskWords((inText.exec(text)?.[1] ?? text).replace(/[ก-ฮ]+(?=[ -]?\d)/, letters => 'x'.repeat(letters.length))),
}

function judgePlate({ headed, of, sure, likely, known, shaped }: Evidence): Verdict {
  const count = sure + likely + known + shaped
  if (headed) return count === 0 ? noVerdict : { count, confidence: 0.97 }
  if (known >= 3 && (likely + known) * 2 >= of) return { count, confidence: 0.9 }
  if (likely + known >= 5 && (likely + known) * 2 >= of) return { count, confidence: 0.85 }
  return sure > 0 ? { count: sure, confidence: 0.8 } : noVerdict
}

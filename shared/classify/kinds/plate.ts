import { carPlate, identifierWords, lorryPlate } from '../../values/identifiers.ts'
import { provinces } from '../../values/lists/provinces.ts'
import { type Detector, type Evidence, noVerdict, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

const words = identifierWords.plate

const withProvince = new RegExp(`^\\d?(?!ทล|ทช|กม|ตอน)[ก-ฮ]{2,3}[ -]?\\d{1,4}\\s+(?:กทม|กรุงเทพ|${provinces.map(({ th }) => th).join('|')})`)

/** Number plates: letters and a number look like many a reference, so without a heading only the newer ones that begin with a digit and those with their province count. */
export const plate: Detector = {
  kind: 'plate',
  isHeading: ({ text }) => words.test(text) || /^ทะเบียน(?:\s|$)/.test(text),
  see: ({ text, digits, letters }, headed) => {
    if (digits === 0 || digits > 6 || text.length > 40) return null
    // ทล 401 ตรัง is a road, กม 12 a distance.
    if (letters && carPlate.test(text) && withProvince.test(text)) return 'known'
    if (letters && carPlate.test(text)) return /^\d[ก-ฮ]{2}[ -]?\d{1,4}/.test(text) ? 'likely' : 'shaped'
    return headed && lorryPlate.test(text) ? 'shaped' : null
  },
  judge: judgePlate,
  mask: text => maskWords(text.replace(/[ก-ฮ]+(?=[ -]?\d)/, letters => 'x'.repeat(letters.length))),
}

function judgePlate({ headed, of, likely, known, shaped }: Evidence): Verdict {
  const count = likely + known + shaped
  if (headed) return count === 0 ? noVerdict : { count, confidence: 0.97 }
  if (known >= 3 && (likely + known) * 2 >= of) return { count, confidence: 0.9 }
  return likely + known >= 5 && (likely + known) * 2 >= of ? { count, confidence: 0.85 } : noVerdict
}

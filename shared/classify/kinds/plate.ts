import { carPlate, identifierWords, lorryPlate } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Verdict } from '../detector.ts'
import { maskWords } from '../mask.ts'

const words = identifierWords.plate

/** Number plates: letters and a number look like many a reference, so without a heading only the newer plates that begin with a digit count. */
export const plate: Detector = {
  kind: 'plate',
  isHeading: ({ text }) => words.test(text) || /^ทะเบียน(?:\s|$)/.test(text),
  see: ({ text, digits, letters }, headed) => {
    if (digits === 0 || digits > 6 || text.length > 40) return null
    if (letters && carPlate.test(text)) return /^\d[ก-ฮ]{2}[ -]?\d{1,4}/.test(text) ? 'likely' : 'shaped'
    return headed && lorryPlate.test(text) ? 'shaped' : null
  },
  judge: judgePlate,
  mask: text => maskWords(text.replace(/[ก-ฮ]+(?=[ -]?\d)/, letters => 'x'.repeat(letters.length))),
}

function judgePlate({ headed, of, likely, shaped }: Evidence): Verdict {
  if (headed) return likely + shaped === 0 ? noVerdict : { count: likely + shaped, confidence: 0.97 }
  return likely >= 5 && likely * 2 >= of ? { count: likely + shaped, confidence: 0.85 } : noVerdict
}

import { isJuristicId, passByChance } from '../../values/id-number.ts'
import { identifierWords } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'
import type { Seen } from '../seen.ts'

const words = identifierWords.juristic_id
const shape = /^\d[- ]?\d{2}[- ]?\d[- ]?\d{3}[- ]?\d{5}[- ]?\d$|^\d[- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d$/

/** Ids of juristic persons (first digit 0, same checksum): kept apart, for a company is not a person. */
export const juristicId: Detector = {
  kind: 'juristic_id',
  isHeading: ({ text }) => words.test(text),
  see: seeJuristicId,
  judge: judgeJuristicId,
  tells: { likely: 'checksum' },
  mask: text => maskDigits(text, 4, 2),
}

function seeJuristicId({ text, digits, letters }: Seen, headed: boolean): Sight | null {
  if (letters || digits < 12 || digits > 13) return null
  // A spreadsheet that took the id for a number has dropped its leading 0, also where the number is kept as text by now.
  if (digits === 12) return headed && text.length === 12 ? (isJuristicId(`0${text}`) ? 'likely' : 'refused') : null
  if (!shape.test(text)) return null
  const id = text.replace(/\D/g, '')
  if (id.charCodeAt(0) !== 48) return null
  return isJuristicId(id) ? 'likely' : 'refused'
}

function judgeJuristicId({ headed, likely, refused }: Evidence): Verdict {
  if (likely === 0) return noVerdict
  if (headed) return { count: likely, confidence: 0.99 }
  return likely >= 3 && likely > passByChance(likely + refused) ? { count: likely, confidence: 0.9 } : noVerdict
}

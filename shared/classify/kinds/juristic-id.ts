import { isJuristicId, isPersonBeginningWith0, passByChance } from '../../values/id-number.ts'
import { identifierWords } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'
import type { Seen } from '../seen.ts'
import { citizenId } from './citizen-id.ts'

const words = identifierWords.juristic_id
const shape = /^\d[- ]?\d{2}[- ]?\d[- ]?\d{3}[- ]?\d{5}[- ]?\d$|^\d[- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d$/

/** Ids of juristic persons (first digit 0, same checksum): kept apart, for a company is not a person. */
export const juristicId: Detector = {
  kind: 'juristic_id',
  isHeading: ({ text }) => words.test(text),
  see: seeJuristicId,
  judge: judgeJuristicId,
  tells: { likely: 'checksum', known: 'checksum' },
  mask: text => maskDigits(text, 4, 2),
}

function seeJuristicId({ text, digits, letters }: Seen, headed: boolean): Sight | null {
  if (letters || digits < 12 || digits > 13) return null
  // A spreadsheet that took the id for a number has dropped its leading 0, also where the number is kept as text by now.
  if (digits === 12) return headed && text.length === 12 ? (isJuristicId(`0${text}`) ? 'likely' : 'refused') : null
  if (!shape.test(text)) return null
  const id = text.replace(/\D/g, '')
  if (id.charCodeAt(0) !== 48) return null
  if (!isJuristicId(id)) return 'refused'
  return isPersonBeginningWith0(id) && !headed ? 'known' : 'likely'
}

function judgeJuristicId({ heading, headed, likely, known, refused }: Evidence): Verdict {
  // Under a heading of people's ids they are of persons without status.
  if (likely <= known || (!headed && citizenId.isHeading(heading))) return noVerdict
  const count = likely + known
  if (headed) return { count, confidence: 0.99 }
  return count >= 3 && count > passByChance(count + refused) ? { count, confidence: 0.9 } : noVerdict
}

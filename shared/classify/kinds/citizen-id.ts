import { isCitizenId, isJuristicId, passByChance } from '../../values/id-number.ts'
import { identifierWords } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'
import type { Seen } from '../seen.ts'

const words = identifierWords.citizen_id
const juristicWords = /นิติบุคคล|juristic/
const otherNumbers = /ใบสั่ง|อ้างอิง|รายการ|สินค้า|สั่งซื้อ|พัสดุ|ใบเสร็จ|บาร์โค้ด|order|invoice|barcode|tracking|isbn|ครุภัณฑ์/
const grouped = /^\d(?:[- ]?)\d{4}(?:[- ]?)\d{5}(?:[- ]?)\d{2}(?:[- ]?)\d$/
const inText = /(?<![\d-])\d[- ]?\d{4}[- ]?\d{5}[- ]?\d{2}[- ]?\d(?![\d-])/

/** Citizen ids (1-4-5-2-1 or unbroken), proved by their checksum. */
export const citizenId: Detector = {
  kind: 'citizen_id',
  // Numbers of other things have 13 digits too, so that this alone announces nothing.
  isHeading: ({ text }) => words.test(text.replace(/13\s*หลัก/, '')) && !juristicWords.test(text),
  see: seeCitizenId,
  judge: judgeCitizenId,
  tells: { sure: 'checksum', likely: 'checksum' },
  mask: text => maskDigits(toGroups((inText.exec(text)?.[0] ?? text).replace(/\D/g, '')), 1, 3),
}

const toGroups = (id: string): string => `${id.slice(0, 1)}-${id.slice(1, 5)}-${id.slice(5, 10)}-${id.slice(10, 12)}-${id.slice(12)}`

function seeCitizenId({ text, digits, letters }: Seen, headed: boolean): Sight | null {
  if (digits < 13) return null
  if (!letters && digits === 13 && grouped.test(text)) {
    const id = text.length === 13 ? text : text.replace(/\D/g, '')
    if (isCitizenId(id)) return text.length > 15 ? 'sure' : 'likely'
    // Persons without status carry a number that begins with 0; in a column of people it is one of them.
    if (isJuristicId(id)) return headed ? 'likely' : null
    return 'refused'
  }
  const found = inText.exec(text)?.[0]
  if (found === undefined) return null
  return isCitizenId(found.replace(/\D/g, '')) ? 'sure' : 'refused'
}

function judgeCitizenId({ heading, headed, of, sure, likely, refused }: Evidence): Verdict {
  const count = sure + likely
  const candidates = count + refused
  if (count === 0) return noVerdict
  if (headed) return { count, confidence: 0.99 }
  if (otherNumbers.test(heading.text) && count <= passByChance(candidates) + 1) return noVerdict
  if (count >= candidates / 2 && count >= passByChance(candidates)) return { count, confidence: candidates >= of / 2 ? 0.95 : 0.9 }
  if (count > passByChance(candidates)) return { count, confidence: 0.8 }
  // A handful cannot be told from chance: all of it must pass, and even then it is only a hint.
  return count === candidates && candidates <= 2 ? { count, confidence: sure > 0 ? 0.8 : 0.5 } : noVerdict
}

import { isCitizenId, isJuristicId, isPersonBeginningWith0, passByChance } from '../../values/id-number.ts'
import { identifierWords } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'
import type { Seen } from '../seen.ts'

const words = identifierWords.citizen_id
const cards =
  /เลข\s*13\s*หลัก|เลขที่บัตร|(?:หมาย)?เลขบัตร|เลขประจำตัว|ผู้เสียภาษี|ปชช|(?:^|\W)(?:cid|nid|ssn)(?:$|\W)|id.?(?:no|number)|tax.?(?:id|no)/
const juristicWords = /นิติบุคคล|ผู้เสียภาษี|juristic|tax.?(?:id|no)/
const otherNumbers =
  /ใบ(?:สั่ง|เสร็จ|ส่ง|กำกับ|แจ้ง|เบิก|วาง)|อ้างอิง|(?:เลข|รหัส)[ก-๙]*รายการ|สินค้า|สั่งซื้อ|พัสดุ|เอกสาร|สัญญา|โครงการ|คำสั่ง|บาร์โค้ด|order|invoice|receipt|document|barcode|tracking|serial|isbn|gtin|(?:^|\W)ean|ครุภัณฑ์/
const grouped = /^['(\s]*\d[-./ ]{0,3}\d{4}[-./ ]{0,3}\d{5}[-./ ]{0,3}\d{2}[-./ ]{0,3}\d[)\s]*$/
const inText = /(?<![\d-])\d(?: ?- ?|[ .])?\d{4}(?: ?- ?|[ .])?\d{5}(?: ?- ?|[ .])?\d{2}(?: ?- ?|[ .])?\d(?![\d-])/g

/** Citizen ids (1-4-5-2-1 or unbroken), proved by their checksum. */
export const citizenId: Detector = {
  kind: 'citizen_id',
  // Numbers of other things have 13 digits too, so that this alone announces nothing.
  isHeading: ({ text }) => words.test(text.replace(/13\s*หลัก/, '')) && !juristicWords.test(text),
  see: seeCitizenId,
  judge: judgeCitizenId,
  tells: { sure: 'checksum', likely: 'checksum', known: 'checksum' },
  mask: text => maskDigits(toGroups(idsIn(text).find(isCitizenId) ?? idsIn(text)[0] ?? text.replace(/\D/g, '')), 1, 3),
}

const toGroups = (id: string): string => `${id.slice(0, 1)}-${id.slice(1, 5)}-${id.slice(5, 10)}-${id.slice(10, 12)}-${id.slice(12)}`

const idsIn = (text: string): string[] => (text.match(inText) ?? []).map(found => found.replace(/\D/g, ''))

function seeCitizenId({ text, digits, letters }: Seen, headed: boolean): Sight | null {
  if (digits < 13) return null
  if (!letters && digits === 13 && grouped.test(text)) {
    const id = text.length === 13 ? text : text.replace(/\D/g, '')
    if (isCitizenId(id)) return text.length > 15 ? 'sure' : 'likely'
    // Migrants and persons without status carry a number that begins with 0; in a column of people any such number is of one of them.
    if (isJuristicId(id)) return headed ? 'likely' : isPersonBeginningWith0(id) ? 'known' : null
    return 'refused'
  }
  const ids = idsIn(text)
  if (ids.length === 0) return null
  return ids.some(isCitizenId) ? 'sure' : 'refused'
}

function judgeCitizenId({ heading, headed, of, sure, likely, known, refused }: Evidence): Verdict {
  // One in ten juristic ids may look so by chance of whoever made them up: only where nearly all are people's they are.
  const withZero = known > 0 && (sure + likely + known) * 5 >= of * 4
  const count = sure + likely + (withZero ? known : 0)
  const candidates = count + refused
  if (count === 0) return noVerdict
  if (headed) return { count, confidence: 0.99 }
  if (otherNumbers.test(heading.text) && (count <= passByChance(candidates) + 1 || count * 10 < candidates * 9)) return noVerdict
  if (cards.test(heading.text) && count * 2 >= candidates) return { count, confidence: 0.95 }
  if (count >= candidates / 2 && count >= passByChance(candidates)) return { count, confidence: candidates >= of / 2 ? 0.95 : 0.9 }
  if (count > passByChance(candidates)) return { count, confidence: 0.8 }
  // A handful cannot be told from chance: all of it must pass, and even then it is only a hint.
  if (count < candidates || candidates > 2) return noVerdict
  if (sure > 0) return { count, confidence: 0.8 }
  return count === of && (count === 2 || heading.vague) ? { count, confidence: 0.5 } : noVerdict
}

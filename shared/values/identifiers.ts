import { toArabicDigits } from '../text/thai-digits.ts'
import { isCitizenId, isJuristicId } from './id-number.ts'

/** Numbers that name somebody or something. `tax_id` may be of a person or of a firm; `code` is any other. */
export type IdentifierKind = 'citizen_id' | 'juristic_id' | 'tax_id' | 'phone' | 'postcode' | 'passport' | 'plate' | 'bank_account' | 'code'

/** Words of headings, in any case, that announce each kind. */
export const identifierWords = {
  citizen_id:
    /ประชาชน|เลขประจำตัว(?!ผู้เสียภาษี|ผู้ป่วย|นักเรียน|นักศึกษา|ข้าราชการ)|13\s*หลัก|บัตร\s*ปชช|(?:^|\W)pid(?:$|\W)|citizen|national.?id|id.?card/i,
  juristic_id: /นิติบุคคล|ผู้เสียภาษี|juristic|tax.?id/i,
  phone: /โทร(?!ทัศน์|เลข|คมนาคม)|มือถือ|เบอร์(?!เกอร์|รี)|phone|mobile|(?:^|\W)tel(?:$|\W)/i,
  passport: /หนังสือเดินทาง|เอกสารเดินทาง|พาสปอร์ต|passport|travel.?document/i,
  plate: /(?:ทะเบียน|ทบ\.?)\s*(?:รถ|พาหนะ)|รถ.*ทะเบียน|เลขทะเบียน(?!นิติ|พาณิชย์|บ้าน|สมรส)|ป้ายทะเบียน|licen[sc]e.?plate|plate.?(?:no|number)/i,
  bank_account:
    /(?:เลขที่|เลข|หมายเลข)\s*(?:บัญชี|บช|บ\/ช)|บัญชี\s?(?:เงินฝาก|ธนาคาร|เลขที่|ธ\.|ธกส|กรุงไทย|ออมสิน|กสิกร|ไทยพาณิชย์|กรุงเทพ|กรุงศรี|ทหารไทย)|bank.?account|acc(?:oun)?t?[ ._]?(?:no|num|number)(?![a-z])/i,
} as const

const postcodeWords = /ไปรษณีย์|post.?code|zip|postal/i
const numberWords = /เลข|หมายเลข|รหัส|ไอดี|number|\bno\b|\bid\b|13\s*หลัก|pid|บัตร/i
const codeWords =
  /รหัส|เลขที่|เลขประจำตัว|เลขทะเบียน|หมายเลข(?!\s*[\d๐-๙])|โทร(?!ทัศน์|เลข|คมนาคม)|ไปรษณีย์|เลข.{0,8}บัญชี|\bcode\b|\bid\b|\bzip\b|postcode|phone|\btel\b/i
// หมายเลข 1 is one candidate, and what stands below are votes. จำนวนบัญชี and มูลค่าการโทร count and measure.
const measureWords = /^(?:จำนวน|ร้อยละ|มูลค่า|ยอด|อัตรา|สัดส่วน|รวม|ปริมาณ|ค่า|งบ|number of|total|amount)/i

/** True of a heading over codes and numbers that name, which nobody adds up. */
export const isCodeLabel = (label: string): boolean => codeWords.test(label) && !measureWords.test(label.trim())

/** The kind of identifier that a heading announces; null where it announces none. */
export function identifierOf(label: string): IdentifierKind | null {
  if (measureWords.test(label.trim())) return null
  if (postcodeWords.test(label)) return 'postcode'
  if (/ผู้เสียภาษี|tax.?id/i.test(label)) return 'tax_id'
  if (/นิติบุคคล|juristic/i.test(label) && numberWords.test(label)) return 'juristic_id'
  if (identifierWords.citizen_id.test(label) && numberWords.test(label)) return 'citizen_id'
  for (const kind of ['phone', 'passport', 'bank_account'] as const) if (identifierWords[kind].test(label)) return kind
  if (identifierWords.plate.test(label) && /รถ|ป้าย|plate/i.test(label)) return 'plate'
  return isCodeLabel(label) ? 'code' : null
}

const start = '(?<![\\d/-])(?:(?:\\+|00)?66[- ]?|0)'
const end = '(?![\\d/]|-\\d)'
/** A mobile number: 06, 08 or 09 and 8 digits; +66 stands in the place of the 0. */
export const mobile = new RegExp(`${start}[689](?:\\d[- ]?\\d{3}[- ]?\\d{4}|[- ]?\\d{4}[- ]?\\d{4})${end}`)
/** A landline: 02 and 7 digits, or 03 to 07 and 7 digits; as 053-123456 or 0-5312-3456, maybe the first of several. */
export const landline = new RegExp(
  `${start}[- ]?(?:2[- ]?\\d{3}[- ]?\\d{4}(?:-\\d{1,2})?|[3-57]\\d[- ]?\\d{3}(?:[- ]?\\d{3}|[- ]\\d{3}-\\d{1,2})|[3-57]\\d{3}[- ]\\d{4}(?:-\\d{1,2})?)${end}`,
)
/** A number plate of a car: digits, one to three letters, up to four digits, maybe its province. */
export const carPlate = /^\d{0,2}[ก-ฮ]{1,3}[ -]?\d{1,4}(?:\s*[ก-๙. ]{2,30})?$/
/** A number plate of a lorry or bus. */
export const lorryPlate = /^\d{2}-\d{4}(?:\s*[ก-๙. ]{2,30})?$/
/** A passport number. */
export const passportNumber = /^[A-Z]{0,2}\d{6,9}$/i

const postcodePrefixes = /^(?:1[0-8]|2[0-7]|3\d|4\d|5[0-8]|6[0-7]|7[0-7]|8[0-6]|9[0-6])\d{3}$/

/** An identifier as it is kept: digits without separators where it is proven, else as it was written. */
export type IdentifierReading = {
  readonly text: string
  readonly problem: 'bad-checksum' | 'bad-identifier' | 'leading-zero-lost' | null
}

/** Reads one identifier. `wasNumber` is true of a cell that holds a number: there a leading zero is lost. Nothing that is not proven is changed. */
export function readIdentifier(kind: IdentifierKind, written: string, wasNumber: boolean): IdentifierReading {
  const raw = written.trim()
  const plain = toArabicDigits(raw)
  const bare = plain.replace(/[\s().-]/g, '')
  switch (kind) {
    case 'citizen_id':
    case 'juristic_id':
    case 'tax_id':
      return readNumbered(kind, raw, bare, wasNumber)
    case 'phone':
      return readPhone(raw, plain, bare, wasNumber)
    case 'postcode':
      return postcodePrefixes.test(bare) ? fine(bare) : { text: raw, problem: 'bad-identifier' }
    case 'passport':
      return passportNumber.test(bare) ? fine(plain) : { text: raw, problem: 'bad-identifier' }
    case 'plate':
      return carPlate.test(plain) || lorryPlate.test(plain) ? fine(plain) : { text: raw, problem: 'bad-identifier' }
    case 'bank_account':
      return /^\d{9,15}$/.test(bare) ? fine(bare) : { text: raw, problem: 'bad-identifier' }
    case 'code':
      return fine(raw)
  }
}

const fine = (text: string): IdentifierReading => ({ text, problem: null })

function readNumbered(kind: IdentifierKind, raw: string, bare: string, wasNumber: boolean): IdentifierReading {
  if (!/^\d+$/.test(bare)) return { text: raw, problem: 'bad-identifier' }
  // Persons without status carry a number that begins with 0, of the same checksum: no fault.
  const proven = kind === 'juristic_id' ? isJuristicId(bare) : isCitizenId(bare) || isJuristicId(bare)
  if (proven) return fine(bare)
  if (wasNumber && bare.length < 13 && isJuristicId(bare.padStart(13, '0'))) return { text: raw, problem: 'leading-zero-lost' }
  return { text: raw, problem: bare.length === 13 ? 'bad-checksum' : 'bad-identifier' }
}

function readPhone(raw: string, plain: string, bare: string, wasNumber: boolean): IdentifierReading {
  if (wasNumber && /^[2-9]\d{7,8}$/.test(bare)) return { text: raw, problem: 'leading-zero-lost' }
  if (/^(?:0\d{8}|0[689]\d{8}|(?:\+|00)?66\d{8,9}|1\d{3}|1800\d{6})$/.test(bare) && /^[\d\s().+-]+$/.test(plain)) return fine(bare)
  // Several numbers, extensions and names stay as they are: people read them.
  return mobile.test(plain) || landline.test(plain) || /ต่อ|กด|ext|,|\/|\s-\s/.test(plain)
    ? fine(raw)
    : { text: raw, problem: 'bad-identifier' }
}

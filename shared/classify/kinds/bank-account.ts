import { identifierWords } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Sight, type Verdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'
import type { Seen } from '../seen.ts'

const payees = /บัญชี(?:ที่)?(?:รับ|โอน)|(?:โอน|จ่าย)เงิน?เข้า(?:บัญชี|ธนาคาร)|เข้าบัญชี(?!แยก)|ธนาคาร.*(?:เลขที่|บัญชี)|a\/c/
const ledgers = /รหัสบัญชี|แยกประเภท|ผังบัญชี|ชื่อบัญชี$/
const grouped = /^(?:\d{3}-\d-\d{5}-\d|\d{3}-\d{6}-\d|\d{3}-\d-\d{6})$/
const tenDigits = /^(?!0[689])\d{10}(?:\d\d)?$/
const inText = /(?<![\d-])(?:\d{3}-\d-\d{5}-\d|\d{3}-\d{6}-\d|\d{3}-\d-\d{6}|\d{10}(?:\d\d)?)(?![\d-])/
const banks =
  /ธนาคาร|ธ\.|กรุงไทย|ออมสิน|กสิกร|ไทยพาณิชย์|กรุงเทพ|กรุงศรี|ทหารไทย|ธกส|ธอส|อาคารสงเคราะห์|บัญชี|บช\.|\b(?:ktb|kbank|scb|bbl|bay|ttb|tmb|gsb|baac|ghb|uob|cimb|bank|a\/c)\b/i

/**
 * Bank accounts: digits alone say nothing, hence only under their heading or beside the name of a bank; columns of them in the groups of
 * bank books (3-1-5-1, 3-6-1, 3-1-6) say it.
 */
export const bankAccount: Detector = {
  kind: 'bank_account',
  isHeading: ({ text, ofLedger, besideBank }) =>
    (payees.test(text) || (besideBank && /^บัญชี(?:\s|$)/.test(text)) || (identifierWords.bank_account.test(text) && !ofLedger)) &&
    !ledgers.test(text),
  see: seeBankAccount,
  judge: judgeBankAccount,
  mask: text => maskDigits(inText.exec(text)?.[0] ?? text.replace(/[^\d -]/g, ''), 0, 2),
}

function seeBankAccount({ text, digits, letters }: Seen, headed: boolean): Sight | null {
  if (digits < 9 || digits > 40) return null
  if (letters) {
    if (text.length > 4000 || digits < 10 || !inText.test(text)) return null
    return banks.test(text) ? 'sure' : headed ? 'shaped' : null
  }
  if (digits > 15) return null
  if (grouped.test(text)) return 'likely'
  return headed ? (/^[\d -]+$/.test(text) ? 'shaped' : null) : tenDigits.test(text) ? 'shaped' : null
}

function judgeBankAccount({ heading, headed, sure, likely, shaped, of }: Evidence): Verdict {
  const count = sure + likely + shaped
  if (headed) return count > 0 ? { count, confidence: count * 2 >= of ? 0.97 : 0.8 } : noVerdict
  if (heading.vague && heading.besideBank && count >= 3 && count * 5 >= of * 4) return { count, confidence: 0.75 }
  if (likely >= 3 && likely * 2 >= of) return { count, confidence: 0.85 }
  return sure > 0 ? { count: sure, confidence: sure >= 3 ? 0.8 : 0.6 } : noVerdict
}

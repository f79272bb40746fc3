import { identifierWords } from '../../values/identifiers.ts'
import { type Detector, type Evidence, noVerdict, type Verdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'

const grouped = /^\d{3}-\d-\d{5}-\d$/
const tenDigits = /^(?!0[689])\d{10}(?:\d\d)?$/

/**
 * Bank accounts: digits alone say nothing, hence only under their heading; columns of them in the groups of bank
 * books (3-1-5-1) say it, and ten digits without a heading beside the names of banks.
 */
export const bankAccount: Detector = {
  kind: 'bank_account',
  isHeading: ({ text }) => identifierWords.bank_account.test(text),
  see: ({ text, digits, letters }, headed) => {
    if (letters || digits < 9 || digits > 15) return null
    if (grouped.test(text)) return 'likely'
    return headed ? (/^[\d -]+$/.test(text) ? 'shaped' : null) : tenDigits.test(text) ? 'shaped' : null
  },
  judge: judgeBankAccount,
  mask: text => maskDigits(text, 0, 2),
}

function judgeBankAccount({ heading, headed, likely, shaped, of }: Evidence): Verdict {
  const count = likely + shaped
  if (headed) return count > 0 ? { count, confidence: count * 2 >= of ? 0.97 : 0.8 } : noVerdict
  if (heading.vague && heading.besideBank && count >= 3 && count * 5 >= of * 4) return { count, confidence: 0.75 }
  return likely >= 3 && likely * 2 >= of ? { count: likely, confidence: 0.85 } : noVerdict
}

import { identifierWords } from '../../values/identifiers.ts'
import { type Detector, noVerdict } from '../detector.ts'
import { maskDigits } from '../mask.ts'

/** Bank accounts: ten to fifteen digits say nothing by themselves, hence only under their heading. */
export const bankAccount: Detector = {
  kind: 'bank_account',
  isHeading: ({ text }) => identifierWords.bank_account.test(text),
  see: ({ text, digits, letters }, headed) =>
    headed && !letters && digits >= 9 && digits <= 15 && /^[\d -]+$/.test(text) ? 'shaped' : null,
  judge: ({ headed, shaped, of }) => (headed && shaped > 0 ? { count: shaped, confidence: shaped * 2 >= of ? 0.97 : 0.8 } : noVerdict),
  mask: text => maskDigits(text, 0, 2),
}

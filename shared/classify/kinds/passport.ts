import { identifierWords, passportNumber } from '../../values/identifiers.ts'
import { type Detector, needsHeading, noVerdict } from '../detector.ts'

/** Passport numbers (one or two letters, six or seven digits): many codes look so, hence only under their heading. */
export const passport: Detector = {
  kind: 'passport',
  isHeading: ({ text }) => identifierWords.passport.test(text),
  passesBy: needsHeading,
  see: ({ text, digits }, headed) => (headed && digits >= 6 && digits <= 9 && passportNumber.test(text) ? 'shaped' : null),
  judge: ({ headed, shaped, of }) => (headed && shaped > 0 ? { count: shaped, confidence: shaped * 2 >= of ? 0.97 : 0.8 } : noVerdict),
  mask: text => (text.length > 5 ? `${text.slice(0, 1)}${'x'.repeat(text.length - 3)}${text.slice(-2)}` : 'x'.repeat(text.length)),
}

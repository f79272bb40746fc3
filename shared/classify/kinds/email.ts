import { type Detector, noVerdict } from '../detector.ts'

const user = /[A-Za-z0-9._%+-]{1,64}$/
const host = /^(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}/

/** The first address of a text, as its user and its host. Only what touches an @ is looked at, so that no text costs more than its length. */
function findAddress(text: string): readonly [string, string] | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const after = host.exec(text.slice(at + 1, at + 255))?.[0]
    const before = after === undefined ? undefined : user.exec(text.slice(Math.max(0, at - 64), at))?.[0]
    if (after !== undefined && before !== undefined) return [before, after]
  }
  return null
}

/** E-mail addresses, alone or inside a text. */
export const email: Detector = {
  kind: 'email',
  isHeading: ({ text }) => /อีเมล|e-?mail/.test(text),
  see: ({ text }) => (text.length <= 4000 && findAddress(text) !== null ? 'sure' : null),
  judge: ({ headed, sure }) => (sure === 0 ? noVerdict : { count: sure, confidence: headed ? 0.99 : 0.95 }),
  mask: text => {
    const [name, at] = findAddress(text) ?? ['', '']
    return `${name.length > 2 ? name.slice(0, 1) : ''}***@***${at.slice(at.lastIndexOf('.'))}`
  },
}

import { type Detector, noVerdict } from '../detector.ts'

const address = /[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}/

/** The first address of a text. Only what stands around each @ is looked at, so that a long text without one costs nothing. */
function findAddress(text: string): string | null {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const found = address.exec(text.slice(Math.max(0, at - 64), at + 254))
    if (found !== null) return found[0]
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
    const found = findAddress(text) ?? ''
    const [user = '', host = ''] = found.split('@')
    return `${user.length > 2 ? user.slice(0, 1) : ''}***@***${host.slice(host.lastIndexOf('.'))}`
  },
}

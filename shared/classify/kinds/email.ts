import { type Detector, noVerdict } from '../detector.ts'

const address = /[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}/

/** E-mail addresses, alone or inside a text. */
export const email: Detector = {
  kind: 'email',
  isHeading: ({ text }) => /อีเมล|e-?mail/.test(text),
  see: ({ text }) => (text.includes('@') && text.length <= 4000 && address.test(text) ? 'sure' : null),
  judge: ({ headed, sure }) => (sure === 0 ? noVerdict : { count: sure, confidence: headed ? 0.99 : 0.95 }),
  mask: text => {
    const found = address.exec(text)?.[0] ?? ''
    const [user = '', host = ''] = found.split('@')
    return `${user.length > 2 ? user.slice(0, 1) : ''}***@***${host.slice(host.lastIndexOf('.'))}`
  },
}

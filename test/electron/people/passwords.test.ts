import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeAccount, openAccountKey, resealAccount } from '../../../electron/people/account.ts'
import { makeOneTimePassword } from '../../../electron/people/one-time-password.ts'
import { requireGoodPassword } from '../../../electron/people/password-rules.ts'
import { houseCost, makePassword, openPassword, workInVain } from '../../../electron/people/passwords.ts'
import { openText, sealText } from '../../../electron/people/seal.ts'
import { ledgerCrypto, toSha256 } from '../../../electron/people/signing-key.ts'
import { fault } from '../kit/fault.ts'

const cheap = { n: 8, r: 8, p: 1 }

test('a password opens its own hash and no other does, with its cost written in the hash', async () => {
  const { hash } = await makePassword('น้ำใสใจจริง', cheap)
  expect(hash.startsWith('scrypt$8$8$1$')).toBe(true)
  expect(await openPassword(hash, 'น้ำใสใจจริง', cheap)).not.toBeNull()
  expect(await openPassword(hash, 'น้ำใสใจจริ', cheap)).toBeNull()
  // The same word, its vowel typed in two strokes.
  expect(await openPassword(hash, 'น้ำใสใจจริง'.replace('ำ', '\u0e4d\u0e32'), cheap)).not.toBeNull()
})

test('the house cost takes a quarter of a second or so, and an unknown account the same', async () => {
  expect(houseCost).toEqual({ n: 17, r: 8, p: 1 })
  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  const { hash } = await makePassword('ดอกไม้ริมทางเดิน')
  const known = [await time(() => openPassword(hash, 'x')), await time(() => openPassword(hash, 'x'))]
  const unknown = [await time(() => workInVain('x')), await time(() => workInVain('x'))]
  expect(Math.min(...known)).toBeGreaterThan(50)
  expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) * 0.5)
})

test('a hash of an older cost still opens, and says that it is outdated', async () => {
  const { hash } = await makePassword('ดอกไม้ริมทางเดิน', cheap)
  expect((await openPassword(hash, 'ดอกไม้ริมทางเดิน', { ...cheap, n: 9 }))?.outdated).toBe(true)
  expect((await openPassword(hash, 'ดอกไม้ริมทางเดิน', cheap))?.outdated).toBe(false)
})

test('a key stays the same under a new password, and does not open under the old one', async () => {
  const made = await makeAccount('first word', cheap)
  const opened = await openPassword(made.stored.passwordHash, 'first word', cheap)
  if (!opened) throw new Error('closed')
  const after = await resealAccount(opened, made.stored, 'second word', cheap)
  expect(after?.stored.publicKey).toBe(made.stored.publicKey)
  expect(openAccountKey(opened, after?.stored ?? made.stored)).toBeNull()
  const hash = toSha256('อนุมัติ')
  expect(ledgerCrypto.verify(made.stored.publicKey, hash, after?.key.sign(hash) ?? '')).toBe(true)
})

test('a thousand one-bit changes of what was signed, or of the signature, are all seen', async () => {
  const { key } = await makeAccount('first word', cheap)
  const hash = Buffer.from(toSha256('อนุมัติ'), 'hex')
  const signature = Buffer.from(key.sign(hash.toString('hex')), 'base64url')
  const flipped = (bytes: Buffer, bit: number): Buffer => {
    const copy = Buffer.from(bytes)
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return copy
  }
  for (let n = 0; n < 500; n++) {
    expect(ledgerCrypto.verify(key.publicKey, flipped(hash, n % 256).toString('hex'), signature.toString('base64url'))).toBe(false)
    expect(ledgerCrypto.verify(key.publicKey, hash.toString('hex'), flipped(signature, n).toString('base64url'))).toBe(false)
  }
})

test('what was sealed opens only with its key, its purpose, and every byte in place', () => {
  const key = Buffer.alloc(32, 7)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
      const sealed = sealText(key, 'token', text)
      expect(openText(key, 'token', sealed)).toBe(Buffer.from(text, 'utf8').toString('utf8'))
      expect(openText(key, 'other', sealed)).toBeNull()
      expect(openText(Buffer.alloc(32, 8), 'token', sealed)).toBeNull()
      const parts = sealed.split('.')
      const bytes = Buffer.from(parts[3] ?? '', 'base64url')
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1
      expect(openText(key, 'token', [...parts.slice(0, 3), bytes.toString('base64url')].join('.'))).toBeNull()
    }),
  )
})

test('passwords that are guessed first are refused, long sentences are not', () => {
  const about = { account: 'somchai', office: ['สำนักงานสถิติ', 'nso-01'] }
  const reasons: readonly (readonly [string, string])[] = [
    ['1234567', 'short'],
    ['12345678', 'common'],
    ['87654321', 'common'],
    ['Password1!', 'common'],
    ['P@ssw0rd2569', 'common'],
    ['abcdefgh', 'common'],
    ['กกกกกกกก', 'common'],
    ['abcabcabc', 'common'],
    ['Somchai1', 'like-account'],
    ['สำนักงานสถิติ2569', 'like-office'],
    ['NSO-01nso-01', 'like-office'],
    ['x'.repeat(1001), 'long'],
  ]
  for (const [word, reason] of reasons) expect(fault(() => requireGoodPassword(word, about)).facts.reason, word).toBe(reason)
  for (const word of ['ข้าวเหนียวมะม่วง', 'correct horse battery staple', 'ฝนตกที่หน้าต่าง', '7 ช้าง 3 ม้า', 'wdkslqpz'])
    expect(() => requireGoodPassword(word, about)).not.toThrow()
})

test('one-time passwords can be read aloud and do not come twice', () => {
  const made = new Set(Array.from({ length: 1000 }, makeOneTimePassword))
  expect(made.size).toBe(1000)
  for (const word of made) expect(word).toMatch(/^\d{4}(-\d{4}){3}$/)
})

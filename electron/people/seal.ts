import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const cipher = 'aes-256-gcm'
const mark = 'g1'

/** Seals a text with a 32-byte key. `purpose` is bound in: what was sealed under one name does not open under another. */
export function sealText(key: Uint8Array, purpose: string, text: string): string {
  const nonce = randomBytes(12)
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(purpose, 'utf8'))
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return [mark, nonce.toString('base64url'), body.toString('base64url'), sealing.getAuthTag().toString('base64url')].join('.')
}

/** Opens what was sealed; null when the key or the purpose is another one, or a byte was changed. */
export function openText(key: Uint8Array, purpose: string, sealed: string): string | null {
  const [kind, nonce, body, tag] = sealed.split('.')
  if (kind !== mark || !nonce || body === undefined || !tag) return null
  const tagBytes = Buffer.from(tag, 'base64url')
  if (tagBytes.length !== 16) return null
  const opening = createDecipheriv(cipher, key, Buffer.from(nonce, 'base64url')).setAAD(Buffer.from(purpose, 'utf8')).setAuthTag(tagBytes)
  try {
    return Buffer.concat([opening.update(Buffer.from(body, 'base64url')), opening.final()]).toString('utf8')
  } catch {
    // The tag did not match: for the caller that is an answer, not an accident.
    return null
  }
}

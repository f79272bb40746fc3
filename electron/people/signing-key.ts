import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import type { LedgerCrypto } from '../../shared/ledger/chain.ts'

/** An Ed25519 key in memory. `publicKey` is raw, in base64url; `sign` takes a SHA-256 in hexadecimal and answers base64url. */
export type SigningKey = { readonly publicKey: string; readonly sign: (hash: string) => string }

/** Makes a new key; `secret` is what has to be sealed (PKCS #8 DER in base64). */
export function makeKey(): { readonly key: SigningKey; readonly secret: string } {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { key: toSigningKey(privateKey), secret: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64') }
}

export const readKey = (secret: string): SigningKey =>
  toSigningKey(createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' }))

function toSigningKey(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey).export({ format: 'jwk' })
  return {
    publicKey: String(publicKey.x),
    sign: hash => sign(null, Buffer.from(hash, 'hex'), privateKey).toString('base64url'),
  }
}

export const toSha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

const known = new Map<string, KeyObject>()

/** The cryptography that the ledger's check asks for, on Node. Public keys are parsed once each. */
export const ledgerCrypto: LedgerCrypto = {
  sha256: toSha256,
  verify: (key, hash, signature) => {
    try {
      return verify(null, Buffer.from(hash, 'hex'), toPublicKey(key), Buffer.from(signature, 'base64url'))
    } catch {
      // A key or signature that cannot even be parsed does not hold.
      return false
    }
  },
}

function toPublicKey(key: string): KeyObject {
  const held = known.get(key)
  if (held) return held
  const made = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' })
  if (known.size > 1000) known.clear()
  known.set(key, made)
  return made
}

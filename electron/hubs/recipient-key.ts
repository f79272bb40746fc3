import { createPublicKey } from 'node:crypto'
import { optional, record, string, unknown } from '../../shared/base/decode.ts'
import { HubFault } from './hub-fault.ts'
import { type Jwk, nameKey } from './jose.ts'

const shape = record(string(), unknown())
const text = optional(string())
const shortestRsa = 2048

/** A public key that parcels may be encrypted for, with its thumbprint. */
export type RecipientKey = { readonly key: Jwk; readonly name: string }

/**
 * Reads the public key of a recipient: EC P-256, P-384 or P-521, X25519, or RSA of 2048 bits and more, as a JWK. Throws
 * exchange/recipient-key with the reason; a private key is refused too, because it should never have left its holder.
 */
export async function readRecipientKey(json: string): Promise<RecipientKey> {
  const read = shape.safeParse(parse(json))
  if (!read.success) throw refuse('not-a-key')
  const given = read.data
  if ('d' in given || 'k' in given) throw refuse('private')
  const fields = ['kty', 'crv', 'x', 'y', 'n', 'e'].map(name => [name, text.safeParse(given[name]).data] as const)
  const key: Jwk = Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  const isCurve = key.kty === 'EC' ? ['P-256', 'P-384', 'P-521'].includes(key.crv ?? '') : key.kty === 'OKP' && key.crv === 'X25519'
  if (key.kty !== 'RSA' && !isCurve) throw refuse('kind')
  const bits = readBits(key)
  if (bits !== null && bits < shortestRsa) throw refuse('short')
  return { key, name: await nameKey(key) }
}

function readBits(key: Jwk): number | null {
  try {
    return createPublicKey({ key: { ...key }, format: 'jwk' }).asymmetricKeyDetails?.modulusLength ?? null
  } catch {
    throw refuse('not-a-key')
  }
}

const refuse = (reason: string): HubFault => new HubFault('exchange/recipient-key', { reason })

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

import { createHash } from 'node:crypto'
import { number, object, string } from '../../shared/base/decode.ts'
import { type ParcelManifest, parcelManifest } from '../../shared/publish/parcel-manifest.ts'
import { HubFault } from './hub-fault.ts'
import { decryptToken, encryptToken, type Jwk, nameKey, signToken, verifyToken } from './jose.ts'
import type { RecipientKey } from './recipient-key.ts'

const typ = 'rabian-parcel+jws'
const letter = object({ iss: string(), aud: string(), jti: string(), iat: number(), manifest: parcelManifest, table: string() })

/** What was in an envelope. */
export type Opened = { readonly manifest: ParcelManifest; readonly table: string }

/**
 * Seals a table for one recipient: signed by the office first, with the recipient named inside the signature so that it cannot be
 * passed on as if meant for another, then encrypted. Two seals of the same table are never equal.
 */
export async function sealEnvelope(manifest: ParcelManifest, table: string, officeKey: Jwk, recipient: RecipientKey): Promise<string> {
  const content = {
    iss: manifest.office.id,
    aud: recipient.name,
    jti: manifest.deposit,
    iat: Math.floor(Date.parse(manifest.madeAt) / 1000),
    manifest,
    table,
  }
  const signed = await signToken(JSON.stringify(content), officeKey, { kid: manifest.senderKey, typ })
  return encryptToken(signed, recipient.key, { kid: recipient.name, typ })
}

/**
 * Opens an envelope as its recipient. `officeKey` is the raw Ed25519 public key of the sender in base64url, known from elsewhere.
 * Throws exchange/receipt where it was not meant for this key, not signed by that office, or carries another table than it says.
 */
export async function openEnvelope(envelope: string, recipientKey: Jwk, officeKey: string): Promise<Opened> {
  try {
    const signed = await decryptToken(envelope, recipientKey)
    const read = letter.parse(JSON.parse(await verifyToken(signed, { kty: 'OKP', crv: 'Ed25519', x: officeKey }, typ)))
    const { d: _secret, ...publicKey } = recipientKey
    if (read.aud !== (await nameKey(publicKey)) || read.jti !== read.manifest.deposit) throw new Error('meant for another')
    if (createHash('sha256').update(read.table).digest('hex') !== read.manifest.tableSha) throw new Error('another table')
    return { manifest: read.manifest, table: read.table }
  } catch (thrown) {
    throw new HubFault('exchange/receipt', { what: 'envelope' }, { cause: thrown })
  }
}

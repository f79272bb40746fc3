import type { OfficeRole } from '../../shared/model/version.ts'
import { makePassword, type Opened, type PasswordCost } from './passwords.ts'
import { openText, sealText } from './seal.ts'
import { makeKey, readKey, type SigningKey } from './signing-key.ts'

const purpose = 'signing-key'

/** What is stored of a password and the key that it seals. */
type StoredPassword = { readonly passwordHash: string; readonly sealedKey: string; readonly publicKey: string }
export type MadePassword = { readonly stored: StoredPassword; readonly key: SigningKey; readonly opened: Opened }

/** A new person's password together with a new key that only it opens. */
export async function makeAccount(password: string, cost: PasswordCost): Promise<MadePassword> {
  const { key, secret } = makeKey()
  return seal(password, cost, key, secret)
}

/** The same key under another password, or under the same password at today's cost. */
export async function resealAccount(
  opened: Opened,
  stored: StoredPassword,
  password: string,
  cost: PasswordCost,
): Promise<MadePassword | null> {
  const secret = openText(opened.keyFor(purpose), stored.publicKey, stored.sealedKey)
  return secret === null ? null : seal(password, cost, readKey(secret), secret)
}

/** The person's key; null when the sealed text does not open, which a right password never causes. */
export function openAccountKey(opened: Opened, stored: StoredPassword): SigningKey | null {
  const secret = openText(opened.keyFor(purpose), stored.publicKey, stored.sealedKey)
  return secret === null ? null : readKey(secret)
}

async function seal(password: string, cost: PasswordCost, key: SigningKey, secret: string): Promise<MadePassword> {
  const { hash, opened } = await makePassword(password, cost)
  return {
    stored: { passwordHash: hash, sealedKey: sealText(opened.keyFor(purpose), key.publicKey, secret), publicKey: key.publicKey },
    key,
    opened,
  }
}

export const isAdministrator = (roles: readonly OfficeRole[]): boolean => roles.includes('administrator')

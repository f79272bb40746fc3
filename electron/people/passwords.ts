import { hkdfSync, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

/** Cost of scrypt: N = 2^n. */
export type PasswordCost = { readonly n: number; readonly r: number; readonly p: number }
export const houseCost: PasswordCost = { n: 17, r: 8, p: 1 }

/** What a right password opens: one 32-byte key for each purpose, none of which follows from the stored hash. */
export type Opened = { readonly keyFor: (purpose: string) => Buffer; readonly outdated: boolean }

/** Makes the hash that is stored (`scrypt$n$r$p$salt$check`) and the keys that the password opens. The work runs off the main thread. */
export async function makePassword(
  password: string,
  cost: PasswordCost = houseCost,
): Promise<{ readonly hash: string; readonly opened: Opened }> {
  const salt = randomBytes(16)
  const root = await stretch(password, salt, cost)
  const hash = ['scrypt', cost.n, cost.r, cost.p, salt.toString('base64url'), derive(root, 'check').toString('base64url')].join('$')
  return { hash, opened: toOpened(root, false) }
}

/** Checks a password against a stored hash; null means wrong. `outdated` tells that the hash should be made anew. */
export async function openPassword(hash: string, password: string, cost: PasswordCost = houseCost): Promise<Opened | null> {
  const stored = readHash(hash)
  const root = await stretch(password, stored.salt, stored.cost)
  if (!timingSafeEqual(derive(root, 'check'), stored.check)) return null
  return toOpened(root, stored.cost.n !== cost.n || stored.cost.r !== cost.r || stored.cost.p !== cost.p)
}

/** Does the same work as a check, for an account that does not exist. */
export async function workInVain(password: string, cost: PasswordCost = houseCost): Promise<void> {
  derive(await stretch(password, randomBytes(16), cost), 'check')
}

function readHash(hash: string): { readonly cost: PasswordCost; readonly salt: Buffer; readonly check: Buffer } {
  const [kind, n, r, p, salt, check] = hash.split('$')
  if (kind !== 'scrypt' || !salt || !check) throw new Error('a stored password hash has an unknown form')
  return {
    cost: { n: Number(n), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    check: Buffer.from(check, 'base64url'),
  }
}

// The same Thai vowel can be typed as one or as two characters: both must open the door.
function stretch(password: string, salt: Buffer, cost: PasswordCost): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** cost.n, r: cost.r, p: cost.p, maxmem: 128 * cost.r * 2 ** cost.n * 2 }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, options, (error, root) => (error ? reject(error) : resolve(root)))
  })
}

const derive = (root: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `rabian ${purpose}`, 32))
const toOpened = (root: Buffer, outdated: boolean): Opened => ({ keyFor: purpose => derive(root, `key ${purpose}`), outdated })

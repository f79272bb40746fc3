import { hkdfSync, randomBytes } from 'node:crypto'
import type { Secrets } from './secrets.ts'

const name = 'token-key'

/**
 * The keys of groups of columns of one dataset, in base64, each derived from the office's own (HKDF-SHA-256, RFC 5869), which is made when
 * it is first needed and never leaves its seal. The same dataset and group have the same key for ever. Throws outbox/sealed.
 */
export function groupKeys(
  secrets: Pick<Secrets, 'has' | 'open' | 'seal'>,
  dataset: string,
  groups: readonly string[],
): { readonly [group: string]: string } {
  if (groups.length === 0) return {}
  if (!secrets.has(name)) secrets.seal(name, randomBytes(32).toString('base64'))
  const own = Buffer.from(secrets.open(name), 'base64')
  return Object.fromEntries(
    groups.map(group => [group, Buffer.from(hkdfSync('sha256', own, '', `rabian tokens\n${dataset}\n${group}`, 32)).toString('base64')]),
  )
}

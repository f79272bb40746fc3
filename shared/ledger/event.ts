import { type Json, toCanonicalJson } from '../base/json.ts'
import type { OfficeRole } from '../model/version.ts'
import type { EventAction } from './actions.ts'

/** What an event tells besides who, when and on what: ids, hashes, counts and codes; never personal data, never a cell. */
export type EventBody = { readonly [name: string]: Json }

/** `office` acts when nobody decides; everyone else acts under one of their roles, or `none`. */
export type EventRole = OfficeRole | 'office' | 'none'

/**
 * One line of the ledger. `at` is ISO 8601 in UTC, `actor` a person id or `office`, `object` is `kind:id`, `prev` the hash of the line
 * before (64 zeros for the first), `key` the raw Ed25519 public key of the signer in base64url, `hash` lower-case hexadecimal SHA-256,
 * `signature` base64url over the 32 bytes of the hash.
 */
export type LedgerEvent = {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly role: EventRole
  readonly action: EventAction
  readonly object: string
  readonly body: EventBody
  readonly prev: string
  readonly key: string
  readonly hash: string
  readonly signature: string
}

/** The part of an event that is hashed. */
export type UnsignedEvent = Omit<LedgerEvent, 'hash' | 'signature'>

/** The `prev` of the first event. */
export const noHash = '0'.repeat(64)

/** The text whose SHA-256 is the hash of the event: canonical JSON of everything but hash and signature. */
export const toHashedText = (event: UnsignedEvent): string =>
  toCanonicalJson({
    seq: event.seq,
    at: event.at,
    actor: event.actor,
    role: event.role,
    action: event.action,
    object: event.object,
    body: event.body,
    prev: event.prev,
    key: event.key,
  })

/** The text that the office signs to vouch that a key belongs to a person. */
export const toVouchedText = (office: string, person: string, key: string): string =>
  toCanonicalJson({ key, office, person, says: 'this key is theirs' })

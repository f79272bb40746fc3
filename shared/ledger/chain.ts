import { maySign } from './action-roles.ts'
import type { EventRole, LedgerEvent } from './event.ts'
import { noHash, toHashedText, toVouchedText } from './event.ts'

/** The cryptography of a place we run in. Hashes are lower-case hexadecimal SHA-256 of UTF-8, keys and signatures base64url. */
export type LedgerCrypto = {
  readonly sha256: (text: string) => string
  /** Ed25519 over the 32 bytes of the hash. Never throws. */
  readonly verify: (key: string, hash: string, signature: string) => boolean
}

const breakReasons = [
  'out-of-order',
  'chain-cut',
  'altered',
  'bad-signature',
  'unknown-key',
  'role-not-held',
  'role-may-not',
  'own-submission',
  'same-reviewer',
  'not-vouched',
  'not-founded',
  'other-office',
  'malformed',
  'tail-missing',
  'head-differs',
] as const
/** Why the ledger does not hold. */
export type BreakReason = (typeof breakReasons)[number]
type Break = { readonly seq: number; readonly reason: BreakReason }
/** A line of the ledger as some other place remembers it. */
export type Anchor = { readonly seq: number; readonly hash: string }
export type Verdict = { readonly events: number; readonly head: Anchor; readonly officeKey: string | null; readonly broken: Break | null }

/** Takes the ledger line by line, null for a line that cannot be read; once it has answered a break it answers the same for ever. */
type ChainCheck = { readonly take: (event: LedgerEvent | null) => Break | null; readonly end: () => Verdict }

type Holder = { readonly key: string; readonly active: boolean; readonly roles: readonly string[] }
type Known = {
  office: string
  officeKey: string
  readonly people: Map<string, Holder>
  /** Who submitted and who reviewed each version, and the levels for which one person is enough, where the ledger says so. */
  readonly submitted: Map<string, string>
  readonly reviewed: Map<string, string>
  oneEnough: readonly string[] | null
}

/**
 * Checks order, links, hashes, signatures, and that every key was introduced: the office's by the founding line, a person's by a line in
 * which the office vouches for it; that each line was signed under a role that may, and no decision by who made what it decides. With `officeKey` the ledger must be that office's; each anchor must be found in it.
 */
export function createChainCheck(
  crypto: LedgerCrypto,
  given: { readonly officeKey?: string; readonly anchors?: readonly Anchor[] } = {},
): ChainCheck {
  const known: Known = {
    ...{ office: '', officeKey: given.officeKey ?? '', people: new Map<string, Holder>() },
    ...{ submitted: new Map<string, string>(), reviewed: new Map<string, string>(), oneEnough: [] },
  }
  const anchors = given.anchors ?? []
  let head: Anchor = { seq: 0, hash: noHash }
  let broken: Break | null = null
  return {
    take: event => {
      if (broken) return broken
      const reason = event ? (findBreak(crypto, known, head, event) ?? (differs(anchors, event) ? 'head-differs' : null)) : 'malformed'
      if (reason || !event) broken = { seq: head.seq + 1, reason: reason ?? 'malformed' }
      else {
        learn(known, event)
        head = { seq: event.seq, hash: event.hash }
      }
      return broken
    },
    end: () => {
      const lost = anchors.find(anchor => anchor.seq > head.seq)
      if (!broken && lost) broken = { seq: head.seq + 1, reason: 'tail-missing' }
      return { events: head.seq, head, officeKey: known.officeKey || null, broken }
    },
  }
}

/** Checks a whole ledger at once. */
export function verifyChain(
  events: Iterable<LedgerEvent | null>,
  crypto: LedgerCrypto,
  given: { readonly officeKey?: string; readonly anchors?: readonly Anchor[] } = {},
): Verdict {
  const check = createChainCheck(crypto, given)
  for (const event of events) if (check.take(event)) break
  return check.end()
}

const differs = (anchors: readonly Anchor[], event: LedgerEvent): boolean =>
  anchors.some(anchor => anchor.seq === event.seq && anchor.hash !== event.hash)

function findBreak(crypto: LedgerCrypto, known: Known, head: Anchor, event: LedgerEvent): BreakReason | null {
  if (event.seq !== head.seq + 1) return 'out-of-order'
  if (event.prev !== head.hash) return 'chain-cut'
  if (crypto.sha256(toHashedText(event)) !== event.hash) return 'altered'
  if ((event.seq === 1) !== (event.action === 'office-founded')) return 'not-founded'
  if (event.seq === 1) {
    if (event.actor !== 'office' || event.body.key !== event.key || typeof event.body.office !== 'string') return 'not-founded'
    if (known.officeKey !== '' && known.officeKey !== event.key) return 'other-office'
  } else {
    const refused = findStranger(known, event) ?? findWrongHand(known, event)
    if (refused) return refused
  }
  if (!crypto.verify(event.key, event.hash, event.signature)) return 'bad-signature'
  return isVouched(crypto, known, event) ? null : 'not-vouched'
}

function findStranger(known: Known, event: LedgerEvent): BreakReason | null {
  if (event.actor === 'office') return event.key === known.officeKey && event.role === 'office' ? null : 'unknown-key'
  const holder = known.people.get(event.actor)
  if (!holder?.active || holder.key !== event.key) return 'unknown-key'
  return isHeld(holder, event.role) ? null : 'role-not-held'
}

// The rules of the desk once more, so that a key and the database are not enough to decide in another's place.
function findWrongHand({ submitted, reviewed, oneEnough }: Known, { action, role, actor, object, body }: LedgerEvent): BreakReason | null {
  if (!maySign(action, role)) return 'role-may-not'
  const decides = action === 'reviewed' || action === 'returned' || action === 'approved'
  if (decides && submitted.get(object) === actor) return 'own-submission'
  if (action !== 'approved' || reviewed.get(object) !== actor || oneEnough === null) return null
  return oneEnough.includes(String(body.level)) ? null : 'same-reviewer'
}

const isHeld = (holder: Holder, role: EventRole): boolean => role === 'none' || holder.roles.includes(role)

function isVouched(crypto: LedgerCrypto, known: Known, event: LedgerEvent): boolean {
  if (event.action !== 'person-added' && event.action !== 'password-reset') return true
  const { person, key, vouch } = event.body
  if (typeof person !== 'string' || typeof key !== 'string' || typeof vouch !== 'string') return false
  return crypto.verify(known.officeKey, crypto.sha256(toVouchedText(known.office, person, key)), vouch)
}

function learn(known: Known, event: LedgerEvent): void {
  const { office, person, key, roles, active } = event.body
  if (event.action === 'office-founded') {
    known.office = String(office)
    known.officeKey = event.key
    return
  }
  if (event.action === 'submitted') known.submitted.set(event.object, event.actor)
  if (event.action === 'reviewed') known.reviewed.set(event.object, event.actor)
  // A policy that does not say what it is about this leaves it to the desk that signed.
  if (event.action === 'policy-changed')
    known.oneEnough = Array.isArray(event.body.onePersonEnough) ? event.body.onePersonEnough.map(String) : null
  if (typeof person !== 'string') return
  const held = known.people.get(person)
  const heldRoles = Array.isArray(roles) ? roles.map(String) : (held?.roles ?? [])
  if (event.action === 'person-added' && typeof key === 'string') known.people.set(person, { key, active: true, roles: heldRoles })
  if (!held) return
  if (event.action === 'password-reset' && typeof key === 'string') known.people.set(person, { ...held, key })
  if (event.action === 'person-changed') known.people.set(person, { ...held, roles: heldRoles, active: active !== false })
}

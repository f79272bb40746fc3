import { expect, test } from 'vitest'
import { ledgerCrypto, makeKey, type SigningKey, toSha256 } from '../../../electron/people/signing-key.ts'
import { toCanonicalJson } from '../../../shared/base/json.ts'
import type { EventAction } from '../../../shared/ledger/actions.ts'
import { verifyChain } from '../../../shared/ledger/chain.ts'
import { type EventBody, type LedgerEvent, noHash, toHashedText, toVouchedText } from '../../../shared/ledger/event.ts'
import { readLedgerLine, readStoredEvent, toLedgerLine } from '../../../shared/ledger/read-event.ts'

type Signer = { readonly id: string; readonly role: LedgerEvent['role']; readonly key: SigningKey }
const officeKey = makeKey().key
const office: Signer = { id: 'office', role: 'office', key: officeKey }
const clerk: Signer = { id: 'p1', role: 'clerk', key: makeKey().key }
const head: Signer = { id: 'p2', role: 'head', key: makeKey().key }
const admin: Signer = { id: 'p3', role: 'administrator', key: makeKey().key }
const supervisor: Signer = { id: 'p4', role: 'supervisor', key: makeKey().key }

function write(chain: LedgerEvent[], by: Signer, action: EventAction, body: EventBody, object = 'office'): void {
  const last = chain.at(-1)
  const at = new Date(1_790_000_000_000 + chain.length * 1000).toISOString()
  const event = {
    seq: chain.length + 1,
    at,
    actor: by.id,
    role: by.role,
    action,
    object,
    body,
    prev: last?.hash ?? noHash,
    key: by.key.publicKey,
  }
  const hash = toSha256(toHashedText(event))
  chain.push({ ...event, hash, signature: by.key.sign(hash) })
}

const vouch = (person: Signer): EventBody => ({
  person: person.id,
  key: person.key.publicKey,
  roles: [person.role],
  vouch: officeKey.sign(toSha256(toVouchedText('o1', person.id, person.key.publicKey))),
})

function makeLedger(lines: number): LedgerEvent[] {
  const chain: LedgerEvent[] = []
  write(chain, office, 'office-founded', { office: 'o1', key: officeKey.publicKey, practice: false })
  write(chain, office, 'person-added', vouch(clerk), 'person:p1')
  write(chain, office, 'person-added', vouch(head), 'person:p2')
  write(chain, office, 'person-added', vouch(admin), 'person:p3')
  write(chain, office, 'person-added', vouch(supervisor), 'person:p4')
  const turns = [
    [head, 'withdrawn'],
    [clerk, 'described'],
    [office, 'delivered'],
    [supervisor, 'classified'],
  ] as const
  for (let n = chain.length; n < lines; n++) {
    const [by, action] = turns[n % turns.length] ?? turns[0]
    write(chain, by, action, { n, table: toSha256(`ตาราง ${n}`) }, `version:v${n}`)
  }
  return chain
}

// A small generator with its seed in the open (mulberry32), so that a failure can be repeated.
function dice(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const check = (chain: readonly (LedgerEvent | null)[], anchors: { seq: number; hash: string }[] = []) =>
  verifyChain(chain, ledgerCrypto, { officeKey: officeKey.publicKey, anchors })

test('an honest ledger holds', () => {
  const chain = makeLedger(60)
  expect(check(chain)).toMatchObject({ events: 60, broken: null, head: { seq: 60 } })
})

test('three hundred random tampers of stored lines are all seen', () => {
  const seed = Date.now() % 2 ** 31
  const roll = dice(seed)
  const chain = makeLedger(40)
  const end = chain.at(-1)
  const anchors = end ? [{ seq: end.seq, hash: end.hash }] : []
  for (let n = 0; n < 300; n++) {
    const rows: Record<string, unknown>[] = chain.map(event => ({ ...event, body: toCanonicalJson(event.body) }))
    const at = roll(rows.length)
    const kind = roll(6)
    if (kind === 0) rows.splice(at, 1)
    else if (kind === 1) rows.splice(at, 0, { ...rows[at] })
    else if (kind === 2) rows.push(...rows.splice(at === rows.length - 1 ? 0 : at, 1))
    else if (kind === 3) rows.length = at
    else {
      const row = rows[at] ?? {}
      const names = Object.keys(row)
      const name = names[roll(names.length)] ?? 'at'
      row[name] = name === 'seq' ? Number(row[name]) + 1 + roll(5) : flip(String(row[name]), roll)
    }
    const verdict = check(rows.map(readStoredEvent), anchors)
    expect(verdict.broken, `seed ${seed}, tamper ${n} of kind ${kind} at ${at}`).not.toBeNull()
  }
})

function flip(text: string, roll: (below: number) => number): string {
  const at = roll(text.length)
  const letter = text[at] === 'a' ? 'b' : 'a'
  return text.slice(0, at) + letter + text.slice(at + 1)
}

test('a line rewritten with all hashes after it made anew still lacks its signer', () => {
  const chain = makeLedger(20)
  const forged: LedgerEvent[] = chain.slice(0, 9)
  const thief = { ...clerk, key: makeKey().key }
  for (const event of chain.slice(9)) write(forged, thief, 'described', event.body, event.object)
  expect(check(forged).broken).toEqual({ seq: 10, reason: 'unknown-key' })
})

test('a ledger written whole by somebody else is told by the office’s key', () => {
  const stranger = makeKey().key
  const chain: LedgerEvent[] = []
  write(chain, { ...office, key: stranger }, 'office-founded', { office: 'o1', key: stranger.publicKey, practice: false })
  expect(check(chain).broken?.reason).toBe('other-office')
  expect(verifyChain(chain, ledgerCrypto).broken).toBeNull()
})

test('a person whom the office did not vouch for cannot sign, nor one under a role that is not theirs', () => {
  const chain = makeLedger(5)
  write(chain, admin, 'person-added', { ...vouch({ ...clerk, id: 'p9' }), vouch: head.key.sign(toSha256('x')) }, 'person:p9')
  expect(check(chain).broken).toEqual({ seq: 6, reason: 'not-vouched' })
  const other = makeLedger(5)
  write(other, { ...clerk, role: 'head' }, 'approved', {}, 'version:v1')
  expect(check(other).broken).toEqual({ seq: 6, reason: 'role-not-held' })
})

test('no key makes more of a role than it is: each line is held against who may write it', () => {
  const tries: readonly (readonly [Signer, EventAction, EventBody, string])[] = [
    [clerk, 'person-changed', { person: 'p1', roles: ['clerk', 'head'], active: true }, 'person:p1'],
    [head, 'person-changed', { person: 'p2', roles: ['head', 'administrator'], active: true }, 'person:p2'],
    [clerk, 'person-added', vouch({ ...clerk, id: 'p9' }), 'person:p9'],
    [clerk, 'approved', {}, 'version:v1'],
    [supervisor, 'approved', {}, 'version:v1'],
    [admin, 'approved', {}, 'version:v1'],
    [clerk, 'reviewed', {}, 'version:v1'],
    [supervisor, 'withdrawn', {}, 'version:v1'],
    [head, 'verified', {}, 'version:v1'],
    [clerk, 'hub-saved', {}, 'hub:h1'],
    [office, 'approved', {}, 'version:v1'],
    [{ ...clerk, role: 'none' }, 'described', {}, 'version:v1'],
  ]
  for (const [by, action, body, object] of tries) {
    const chain = makeLedger(5)
    write(chain, by, action, body, object)
    expect(check(chain).broken, `${action} by ${by.role}`).toEqual({ seq: 6, reason: 'role-may-not' })
  }
})

test('nobody decides over what they submitted, and the approver is another than the reviewer unless the policy says so', () => {
  const both: Signer = { ...supervisor, id: 'p5', key: makeKey().key }
  const asHead: Signer = { ...both, role: 'head' }
  const begin = (): LedgerEvent[] => {
    const chain = makeLedger(5)
    write(chain, office, 'person-added', { ...vouch(both), roles: ['clerk', 'supervisor', 'head'] }, 'person:p5')
    return chain
  }
  for (const [by, action] of [
    [both, 'reviewed'],
    [both, 'returned'],
    [asHead, 'approved'],
  ] as const) {
    const chain = begin()
    write(chain, both, 'submitted', {}, 'version:v1')
    write(chain, by, action, { level: 'open' }, 'version:v2')
    expect(check(chain).broken).toBeNull()
    write(chain, by, action, { level: 'open' }, 'version:v1')
    expect(check(chain).broken).toEqual({ seq: 9, reason: 'own-submission' })
  }
  const chain = begin()
  write(chain, clerk, 'submitted', {}, 'version:v1')
  write(chain, both, 'reviewed', {}, 'version:v1')
  const alone = [...chain]
  write(alone, asHead, 'approved', { level: 'open' }, 'version:v1')
  expect(check(alone).broken).toEqual({ seq: 9, reason: 'same-reviewer' })
  write(chain, admin, 'policy-changed', { onePersonEnough: ['open'] })
  write(chain, asHead, 'approved', { level: 'open' }, 'version:v1')
  expect(check(chain).broken).toBeNull()
  write(chain, clerk, 'submitted', {}, 'version:v2')
  write(chain, both, 'reviewed', {}, 'version:v2')
  write(chain, asHead, 'approved', { level: 'internal' }, 'version:v2')
  expect(check(chain).broken).toEqual({ seq: 13, reason: 'same-reviewer' })
})

test('a line that a newer app knows is held together like any other', () => {
  const chain = makeLedger(5)
  write(chain, clerk, 'toString' as EventAction, {}, 'version:v1')
  expect(check(chain).broken).toBeNull()
})

test('a person who was let go signs nothing more', () => {
  const chain = makeLedger(5)
  write(chain, admin, 'person-changed', { person: 'p1', roles: ['clerk'], active: false }, 'person:p1')
  expect(check(chain).broken).toBeNull()
  write(chain, clerk, 'described', {}, 'version:v1')
  expect(check(chain).broken?.reason).toBe('unknown-key')
})

test('a ledger cut short no longer holds its head', () => {
  const chain = makeLedger(20)
  const end = chain[19]
  const anchors = end ? [{ seq: 20, hash: end.hash }] : []
  expect(check(chain.slice(0, 12), anchors).broken).toEqual({ seq: 13, reason: 'tail-missing' })
  expect(check(chain, [{ seq: 7, hash: noHash }]).broken).toEqual({ seq: 7, reason: 'head-differs' })
})

test('a line goes out as text and comes back the same, and only in that one spelling', () => {
  for (const event of makeLedger(10)) {
    const line = toLedgerLine(event)
    expect(readLedgerLine(line)).toEqual(event)
    expect(readLedgerLine(line.replace('{', '{ '))).toBeNull()
    expect(readStoredEvent({ ...event, body: `${toCanonicalJson(event.body)} ` })).toBeNull()
  }
})

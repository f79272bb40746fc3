import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parcelStates } from '../../../shared/model/version.ts'
import { longestWait } from '../../../shared/outbox/back-off.ts'
import type { Parcel } from '../../../shared/outbox/parcel.ts'
import { findNextWake, pickDue } from '../../../shared/outbox/pick-due.ts'

const now = 1_800_000_000_000
const parcel = (id: string, change: Partial<Parcel> = {}): Parcel => ({
  ...{ id, hub: 'h', dataset: 'd', state: 'waiting', tries: 0, notBefore: 0, order: id, fault: null },
  ...change,
})
const idsOf = (parcels: readonly Parcel[]): readonly string[] => parcels.map(one => one.id)
const traffic = (change: object = {}) => ({ inFlight: new Set<string>(), pausedHubs: new Map<string, number>(), most: 2, ...change })

test('versions of one dataset go to a hub in the order in which they were queued', () => {
  expect(idsOf(pickDue([parcel('2'), parcel('1')], now))).toEqual(['1'])
  expect(idsOf(pickDue([parcel('2'), parcel('1', { notBefore: now + 1000 })], now))).toEqual([])
})

test('a dataset that waits does not hold up another', () => {
  expect(idsOf(pickDue([parcel('1', { notBefore: now + 1000 }), parcel('2', { dataset: 'e' })], now))).toEqual(['2'])
})

test('a parcel that waits for a person holds up nothing', () => {
  expect(idsOf(pickDue([parcel('1', { state: 'needs-person' }), parcel('2')], now))).toEqual(['2'])
})

test('a hub that is down does not hold up another hub of the same dataset', () => {
  const parcels = [parcel('1'), parcel('2', { hub: 'g' })]
  expect(idsOf(pickDue(parcels, now, traffic({ pausedHubs: new Map([['h', now + 1000]]) })))).toEqual(['2'])
})

test('a clock that was set back does not put a parcel to sleep for a year', () => {
  expect(idsOf(pickDue([parcel('1', { notBefore: now + 365 * 86_400_000 })], now))).toEqual(['1'])
  expect(findNextWake([parcel('1', { notBefore: now + 365 * 86_400_000 })], now)).toBe(now)
})

const anyParcel = fc.record({
  id: fc.uuid(),
  hub: fc.constantFrom('h', 'g'),
  dataset: fc.constantFrom('a', 'b', 'c'),
  state: fc.constantFrom(...parcelStates),
  tries: fc.nat(9),
  notBefore: fc.integer({ min: now - 1000, max: now + longestWait }),
  order: fc.string({ maxLength: 3 }),
  fault: fc.constant(null),
})

test('never more than may be under way, never two of one dataset, never what is settled or in flight', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyParcel, { selector: one => one.id, maxLength: 30 }), fc.nat(3), (parcels, flying) => {
      const inFlight = new Set(parcels.slice(0, flying).map(one => one.id))
      const picked = pickDue(parcels, now, traffic({ inFlight }))
      const busy = parcels.filter(one => inFlight.has(one.id)).map(one => one.dataset)
      expect(picked.length + inFlight.size).toBeLessThanOrEqual(Math.max(2, inFlight.size))
      expect(new Set(picked.map(one => one.dataset)).size).toBe(picked.length)
      for (const one of picked) {
        expect(['waiting', 'unsure', 'verifying']).toContain(one.state)
        expect(busy).not.toContain(one.dataset)
        expect(one.notBefore).toBeLessThanOrEqual(now)
      }
    }),
  )
})

test('whenever something goes on by itself, the outbox wakes for it within an hour', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyParcel, { selector: one => one.id, maxLength: 30 }), parcels => {
      const wake = findNextWake(parcels, now)
      const isAlive = parcels.some(one => ['waiting', 'unsure', 'verifying'].includes(one.state))
      const isBlocked = parcels.some(one => one.state === 'sending')
      if (isAlive && !isBlocked) expect(wake).not.toBeNull()
      if (wake !== null) expect(wake - now).toBeLessThanOrEqual(longestWait)
    }),
  )
})

test('a thousand parcels drain, each once, in order, whatever the line does', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), works => {
      let parcels: readonly Parcel[] = Array.from({ length: 60 }, (_, i) => parcel(String(i).padStart(4, '0'), { dataset: `d${i % 7}` }))
      const done: string[] = []
      let clock = now
      for (let turn = 0; turn < 3000 && done.length < 60; turn++) {
        for (const due of pickDue(parcels, clock)) {
          const ok = works.next().value === true
          if (ok) done.push(due.id)
          parcels = parcels.map(one =>
            one.id === due.id ? { ...one, state: ok ? 'done' : 'waiting', notBefore: ok ? 0 : clock + 1000 } : one,
          )
        }
        clock = Math.max(clock + 1, findNextWake(parcels, clock) ?? clock)
      }
      expect(new Set(done).size).toBe(60)
      for (let d = 0; d < 7; d++) {
        const line = done.filter(id => Number(id) % 7 === d)
        expect(line).toEqual(line.toSorted())
      }
    }),
    { numRuns: 30 },
  )
})

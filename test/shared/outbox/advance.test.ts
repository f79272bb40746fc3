import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ParcelState, parcelStates } from '../../../shared/model/version.ts'
import { advance, afterRestart } from '../../../shared/outbox/advance.ts'
import { backOff, longestWait } from '../../../shared/outbox/back-off.ts'
import { type Outcome, toOutcome } from '../../../shared/outbox/outcome.ts'
import { isSettled, isUnderWay, type Parcel } from '../../../shared/outbox/parcel.ts'
import { versionAfter } from '../../../shared/outbox/version-after.ts'

const fault = { code: 'hub/offline', facts: {} } as const
const outcomes: readonly Outcome[] = [
  ...(['begun', 'landed', 'absent', 'proven', 'retried', 'withdrawn'] as const).map(kind => ({ kind })),
  ...(['offline', 'sealed', 'no-answer', 'refused'] as const).map(kind => ({ kind, fault })),
  { kind: 'busy', fault, waitMs: null },
  { kind: 'busy', fault, waitMs: 90_000 },
  { kind: 'busy', fault, waitMs: 10 * longestWait },
]
const parcelIn = (state: ParcelState): Parcel => ({
  id: 'p',
  hub: 'h',
  dataset: 'd',
  state,
  tries: 0,
  notBefore: 0,
  order: '1',
  fault: null,
})
const anyOutcome = fc.constantFrom(...outcomes)
const now = 1_800_000_000_000

describe('whatever happens to a parcel', () => {
  test('it is done only after it was read back while it was being verified', () => {
    fc.assert(
      fc.property(fc.array(anyOutcome, { maxLength: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (list, random) => {
        let parcel = parcelIn('waiting')
        for (const outcome of list) {
          const after = advance(parcel, outcome, now, random)
          if (after.state === 'done' && parcel.state !== 'done') expect([parcel.state, outcome.kind]).toEqual(['verifying', 'proven'])
          parcel = after
        }
      }),
    )
  })

  test('it never leaves the outbox unless it was read back or a person took it out', () => {
    const noDecision = outcomes.filter(({ kind }) => kind !== 'withdrawn' && kind !== 'proven')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...noDecision), { maxLength: 200 }), list => {
        const last = list.reduce((parcel, outcome) => advance(parcel, outcome, now, 0.5), parcelIn('waiting'))
        expect(isSettled(last.state)).toBe(false)
        expect(isUnderWay(last.state) || last.fault !== null).toBe(true)
      }),
    )
  })

  test('what may have landed is looked at before it is sent again', () => {
    // From `sending` with an unknown end, `sending` is reached again only through a look-up that found nothing.
    fc.assert(
      fc.property(fc.array(anyOutcome, { maxLength: 60 }), list => {
        let parcel = advance(parcelIn('sending'), { kind: 'no-answer', fault }, now, 0)
        let looked = false
        for (const outcome of list) {
          looked ||= outcome.kind === 'absent' && parcel.state === 'unsure'
          parcel = advance(parcel, outcome, now, 0)
          if (parcel.state === 'sending') expect(looked).toBe(true)
        }
      }),
    )
  })

  test('what is settled stays as it is', () => {
    for (const state of ['done', 'withdrawn'] as const)
      for (const outcome of outcomes) expect(advance(parcelIn(state), outcome, now, 0)).toEqual(parcelIn(state))
  })

  test('being offline or sealed costs no try and loses no knowledge of where it is', () => {
    for (const kind of ['offline', 'sealed'] as const) {
      expect(advance(parcelIn('sending'), { kind, fault }, now, 0)).toMatchObject({ state: 'waiting', tries: 0 })
      for (const state of ['waiting', 'unsure', 'verifying'] as const)
        expect(advance(parcelIn(state), { kind, fault }, now, 0)).toMatchObject({ state, tries: 0 })
    }
  })

  test('it is never put to sleep for longer than an hour, nor woken before a hub’s own time is over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parcelStates),
        anyOutcome,
        fc.nat(5000),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (state, outcome, tries, random) => {
          const after = advance({ ...parcelIn(state), tries }, outcome, now, random)
          expect(after.notBefore - now).toBeLessThanOrEqual(longestWait)
          if (outcome.kind === 'busy' && isUnderWay(state))
            expect(after.notBefore - now).toBeGreaterThanOrEqual(Math.min(outcome.waitMs ?? 0, longestWait))
        },
      ),
    )
  })
})

test('what was being sent when the program died is unsure, and nothing else changes', () => {
  expect(afterRestart({ ...parcelIn('sending'), notBefore: 5 })).toMatchObject({ state: 'unsure', notBefore: 0 })
  for (const state of parcelStates.filter(one => one !== 'sending')) expect(afterRestart(parcelIn(state))).toEqual(parcelIn(state))
})

test('after a person’s word the hub is looked at first, and tries begin anew', () => {
  expect(advance({ ...parcelIn('needs-person'), tries: 9 }, { kind: 'retried' }, now, 0)).toMatchObject({
    state: 'unsure',
    tries: 0,
    notBefore: now,
  })
})

test('the wait grows with every try, up to a quarter of an hour', () => {
  const longest = [0, 1, 2, 3, 10, 1000].map(tries => backOff(tries, 0.999_999))
  expect(longest).toEqual([1999, 3999, 7999, 15_999, 899_999, 899_999])
  expect(backOff(7, 0)).toBe(0)
})

test('every fault of a hub is sorted into what passes, what is unknown and what needs a person', () => {
  const kindOf = (code: Parameters<typeof toOutcome>[0]['code']) => toOutcome({ code, facts: {} }, null).kind
  expect(kindOf('hub/offline')).toBe('offline')
  expect(kindOf('outbox/sealed')).toBe('sealed')
  expect(['hub/busy', 'hub/not-secure', 'disk/full'].map(code => kindOf(code as 'hub/busy'))).toEqual(['busy', 'busy', 'busy'])
  expect(['hub/no-answer', 'hub/nonsense'].map(code => kindOf(code as 'hub/busy'))).toEqual(['no-answer', 'no-answer'])
  expect(['hub/token', 'hub/redirected', 'hub/differs', 'app/bug'].map(code => kindOf(code as 'hub/busy'))).toEqual(
    Array(4).fill('refused'),
  )
})

test.each([
  ['queued', ['done', 'verifying'], 'delivered'],
  ['queued', ['done', 'waiting'], 'queued'],
  ['queued', ['verifying', 'needs-person'], 'queued'],
  ['delivered', ['done', 'withdrawn'], 'verified'],
  ['queued', ['done'], 'verified'],
  ['queued', ['withdrawn'], 'queued'],
  ['queued', [], 'queued'],
  ['withdrawn', ['done'], 'withdrawn'],
] as const)('a %s version whose parcels are %j is %s', (state, parcels, after) => {
  expect(versionAfter(state, parcels)).toBe(after)
})

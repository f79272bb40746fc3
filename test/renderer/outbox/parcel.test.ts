import { expect, test } from 'vitest'
import { groupOf, sayNext } from '../../../renderer/rooms/outbox/parcel.ts'
import { createFormat } from '../../../renderer/words/format.ts'
import { th } from '../../../renderer/words/th.ts'

const speech = { words: th, format: createFormat('th', 'Asia/Bangkok') }
const now = Date.parse('2026-11-23T07:00:00Z')
const there = { online: true, sealed: false, now }
const at = '2026-11-23T06:00:00Z'
const next = (minutes: number): string => new Date(now + minutes * 60_000).toISOString()
const { next: say } = th.outbox

test('a parcel that waits says when it goes: in a moment, at a time, or with its day when that is another one', () => {
  expect(sayNext({ state: 'waiting', next: next(0), at }, there, speech)).toBe(say.soon)
  expect(sayNext({ state: 'waiting', next: next(11), at }, there, speech)).toBe(say.at('14:11'))
  expect(sayNext({ state: 'waiting', next: next(24 * 60), at }, there, speech)).toBe(say.at('24 พ.ย. 2569 14:00'))
})

test('what stands in the way is said before any time', () => {
  expect(sayNext({ state: 'waiting', next: next(11), at }, { ...there, online: false }, speech)).toBe(say.line)
  expect(sayNext({ state: 'unsure', next: next(11), at }, { ...there, sealed: true }, speech)).toBe(say.sealed)
  expect(sayNext({ state: 'needs-person', next: null, at }, { ...there, sealed: true }, speech)).toBe(say.person)
})

test('what has arrived says when it was checked, whatever the line is now', () => {
  expect(sayNext({ state: 'done', next: null, at }, { ...there, online: false, sealed: true }, speech)).toBe(say.done('23 พ.ย. 2569 13:00'))
})

test('a parcel of which it is not sure whether it arrived is on the way, not arrived', () => {
  expect(
    (['waiting', 'sending', 'unsure', 'verifying', 'done', 'needs-person', 'withdrawn'] as const).map(state => groupOf({ state })),
  ).toEqual(['going', 'going', 'going', 'going', 'done', 'person', 'withdrawn'])
})

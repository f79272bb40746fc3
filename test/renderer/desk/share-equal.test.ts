import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shareEqual } from '../../../renderer/desk/share-equal.ts'

it('an answer that says the same again is the very same object', () => {
  const before = { fields: [{ key: 'a', codes: [{ code: '1' }] }], problems: [] }
  expect(shareEqual(before, structuredClone(before))).toBe(before)
})

it('what changed is new, and what stands beside it is not', () => {
  const before = { fields: [{ key: 'a' }, { key: 'b' }], filled: 1 }
  const after = shareEqual(before, { fields: [{ key: 'a' }, { key: 'c' }], filled: 1 })
  expect(after).toEqual({ fields: [{ key: 'a' }, { key: 'c' }], filled: 1 })
  expect(after.fields[0]).toBe(before.fields[0])
  expect(after.fields).not.toBe(before.fields)
})

it('whatever stood before, the answer is the newer one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(shareEqual(before, structuredClone(after))).toEqual(after)
      expect(shareEqual(after, structuredClone(after))).toBe(after)
    }),
    { numRuns: 500 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { desk, type QuestionName } from '../../../shared/contract/desk.ts'
import { sampleAsks } from '../kit/sample-asks.ts'
import { type TempFront, tempFront } from '../kit/temp-front.ts'

const questions = Object.keys(desk) as readonly QuestionName[]

/** How many rows the connection has changed since it was opened. */
const changesOf = ({ office }: TempFront): unknown => office.db.prepare('SELECT total_changes()').pluck().get()

/** Whatever a window could send: what crosses the bridge is cloned, so there are maps, dates and big integers too. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withTypedArray: true,
})

test('a stranger is refused whatever they ask, before it is read, and nothing changes', async () => {
  const front = await tempFront()
  const before = [changesOf(front), front.office.events.head()]
  for (const question of questions) {
    const reply = await front.askAs.administrator(question, sampleAsks(front)[question], 'a stranger')
    expect(reply).toEqual({ ok: false, fault: { code: 'ask/stranger', facts: {} } })
  }
  expect([changesOf(front), front.office.events.head()]).toEqual(before)
})

test('what is not in the form of its question is refused as malformed, never repeated, and changes nothing', async () => {
  const front = await tempFront()
  const samples = sampleAsks(front)
  const before = [changesOf(front), front.office.events.head()]
  let refused = 0
  for (const question of questions) {
    const sample: { readonly [field: string]: unknown } = { ...samples[question] }
    // Nothing at all like it, or the right thing with one field gone or another in its place.
    const broken = fc.oneof(
      anything,
      ...Object.keys(sample).flatMap(field => [
        fc.constant(Object.fromEntries(Object.entries(sample).filter(([name]) => name !== field))),
        anything.map(value => ({ ...sample, [field]: value })),
        fc.constant({ ...sample, [field]: 'ยาว'.repeat(10_000) }),
      ]),
    )
    await fc.assert(
      fc.asyncProperty(broken, async raw => {
        if (desk[question].input.safeParse(raw).success) return
        refused++
        const reply = await front.askAs.clerk(question, raw)
        expect(reply).toMatchObject({ ok: false, fault: { code: 'ask/malformed', facts: { question } } })
        if (!reply.ok) expect(Object.keys(reply.fault.facts).sort()).toEqual(['question', 'where'])
      }),
      { numRuns: 60 },
    )
  }
  expect(refused).toBeGreaterThan(questions.length * 30)
  expect([changesOf(front), front.office.events.head()]).toEqual(before)
})

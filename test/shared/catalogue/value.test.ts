import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importanceRule } from '../../../shared/catalogue/importance-rule.ts'
import { noteValue } from '../../../shared/catalogue/value/note-value.ts'
import { proposeValue } from '../../../shared/catalogue/value/propose-value.ts'
import { readValueSigns, type ValueGround } from '../../../shared/catalogue/value/signs.ts'
import { valueBook } from '../../../shared/catalogue/value/value-book.ts'
import { type ValueAnswer, type ValueAnswers, type ValueAsking, weighValue } from '../../../shared/catalogue/value/weigh-value.ts'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { readRules } from '../../../shared/model/read-rules.ts'

const one = { side: 'provider', kind: 'yes-no', weight: 10, full: 1, must: false } as const
const asking: ValueAsking = {
  questions: [
    { ...one, id: 'open', weight: 0, must: true },
    { ...one, id: 'clear' },
    { ...one, id: 'asked', side: 'user', kind: 'count', full: 20 },
    { ...one, id: 'wide', side: 'user' },
  ],
  least: [
    { part: 'all', least: 60 },
    { part: 'provider', least: 40 },
    { part: 'user', least: 40 },
  ],
}

describe('the checklist comes to an outcome by its weights, its thresholds and what must be so', () => {
  test.each<[string, ValueAnswers, string]>([
    ['all that it asks', { open: 'yes', clear: 'yes', asked: 20, wide: 'yes' }, 'high'],
    ['half of the asked count half', { open: 'yes', clear: 'yes', asked: 10, wide: 'yes' }, 'high'],
    ['one side alone is not enough', { open: 'yes', clear: 'no', asked: 20, wide: 'yes' }, 'not-high'],
    ['what is not sure leaves it open where it could turn it', { open: 'yes', clear: 'unsure', asked: 20, wide: 'yes' }, 'open'],
    ['and not where it could not', { open: 'yes', clear: 'no', asked: 'unsure', wide: 'unsure' }, 'not-high'],
    ['what must be so and is not', { open: 'no', clear: 'yes', asked: 20, wide: 'yes' }, 'not-high'],
    ['what must be so and nobody is sure of', { open: 'unsure', clear: 'yes', asked: 20, wide: 'yes' }, 'open'],
  ])('%s', (_, answers, outcome) => {
    expect(weighValue(asking, answers)).toMatchObject({ outcome, missing: [] })
  })
  test('a question without an answer of its kind is named, and counts as one that is not sure', () => {
    const { missing, outcome } = weighValue(asking, { open: 'yes', clear: 20, asked: 'yes', wide: 'yes' })
    expect([missing, outcome]).toEqual([['clear', 'asked'], 'open'])
  })
})

test('a better answer never makes the outcome worse, whatever the answers and weights', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  console.info(`seed ${seed}`)
  const question = fc.record({
    side: fc.constantFrom('provider', 'user'),
    kind: fc.constantFrom('yes-no', 'count'),
    weight: fc.nat(100),
    full: fc.integer({ min: 1, max: 50 }),
    must: fc.boolean(),
    answer: fc.nat(60),
  })
  const order = ['not-high', 'open', 'high']
  const answerOf = ({ kind, answer }: { kind: string; answer: number }): ValueAnswer =>
    answer % 7 === 0 ? 'unsure' : kind === 'count' ? answer : answer % 2 === 0 ? 'yes' : 'no'
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 12 }), fc.nat(11), (rows, pick) => {
      const questions = rows.map((row, at) => ({ ...row, id: `q${at}` })) as unknown as ValueAsking['questions']
      const answers = Object.fromEntries(rows.map((row, at) => [`q${at}`, answerOf(row)]))
      const at = pick % rows.length
      const better = { ...answers, [`q${at}`]: rows[at]?.kind === 'count' ? 1000 : ('yes' as const) }
      const [before, after] = [answers, better].map(given => weighValue({ questions, least: asking.least }, given).outcome)
      expect(order.indexOf(after ?? '')).toBeGreaterThanOrEqual(order.indexOf(before ?? ''))
    }),
    { seed, numRuns: 400 },
  )
})

const ground: ValueGround = {
  line: { title: 'แบบสำรวจทั่วไป', tags: [], asked: 0, required: 0, users: 0, mission: 0, level: null },
  ...{ description: {}, stars: null, lists: { asked: false, required: false }, words: valueBook.house.words },
}
const offer = (given: Partial<ValueGround>): Record<string, unknown> =>
  Object.fromEntries(
    proposeValue(valueBook.house.questions, readValueSigns({ ...ground, ...given })).map(({ question, answer }) => [question, answer]),
  )

test('the desk answers what it knows, and says that it is not sure of what it does not', () => {
  expect(new Set(Object.values(offer({})))).toEqual(new Set(['unsure']))
  expect(
    offer({
      line: { title: 'ผลการจัดซื้อจัดจ้าง', tags: ['ประชากร'], asked: 12, required: 1, users: 2, mission: 1, level: 'open' },
      ...{ stars: 3, lists: { asked: true, required: true } },
      description: { update_frequency_unit: 'ไตรมาส', update_frequency_interval: '2' },
    }),
  ).toEqual({
    ...{ open: 'yes', transparency: 'yes', required: 'yes', mission: 'yes', 'machine-readable': 'yes', renewed: 2 },
    ...{ demand: 12, agencies: 2, wide: 'yes', combined: 'no', benefit: 'unsure' },
  })
  // Lists that were brought in and do not name it say something; a word within another word does not.
  expect(
    offer({
      line: { ...ground.line, title: 'Landlord attenders', level: 'internal' },
      lists: { asked: true, required: true },
      stars: 1,
    }),
  ).toMatchObject({ open: 'no', required: 'no', demand: 0, wide: 'unsure', 'machine-readable': 'no' })
})

test('the description says what was decided where its type has the field, and nothing while nobody has decided', () => {
  const records = { data_type: 'ข้อมูลระเบียน' }
  expect(noteValue(thaiGdc, records, true)).toEqual({ ...records, high_value_dataset: 'True' })
  expect(noteValue(thaiGdc, records, false)).toEqual({ ...records, high_value_dataset: 'False' })
  expect(noteValue(thaiGdc, records, null)).toEqual(records)
  expect(noteValue(thaiGdc, { data_type: 'ข้อมูลสถิติ' }, true)).toEqual({ data_type: 'ข้อมูลสถิติ' })
})

test('a checklist on which nothing weighs anything is refused', () => {
  const questions = valueBook.house.questions.map(question => ({ ...question, weight: 0 }))
  expect(readRules(valueBook, { ...valueBook.house, questions }).problems).toMatchObject([{ table: 'questions', column: 'weight' }])
})

test('weights of importance that were laid down before there was a checklist stand, and give it none', () => {
  const criteria = importanceRule.house.criteria.filter(({ criterion }) => criterion !== 'value').map(row => ({ ...row, weight: 7 }))
  const { rules } = readRules(importanceRule, { ...importanceRule.house, criteria })
  expect(rules?.criteria.map(({ criterion, weight }) => [criterion, weight])).toEqual([
    ...[
      ['required', 7],
      ['demand', 7],
      ['use', 7],
      ['mission', 7],
    ],
    ...[
      ['value', 0],
      ['freshness', 7],
    ],
  ])
})

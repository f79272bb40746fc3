import { describe, expect, test } from 'vitest'
import { houseLevels, levelMatrix, toAllowedLevels } from '../../../shared/classify/level-matrix.ts'
import { findRuleHits, officeRules } from '../../../shared/classify/office-rules.ts'
import { proposeAnswers, toAnswers } from '../../../shared/classify/propose-answers.ts'
import { houseLevelRules, proposeLevel } from '../../../shared/classify/propose-level.ts'
import { answersTo, questionnaire } from '../../../shared/classify/questionnaire.ts'
import { readSigns, signCodes } from '../../../shared/classify/signs.ts'
import { askedBy, weighAnswers } from '../../../shared/classify/weigh-answers.ts'
import { readRules } from '../../../shared/model/read-rules.ts'
import { categories, levels } from '../../../shared/model/version.ts'
import { column } from './corpus.ts'

const house = questionnaire.house
const open = toAnswers(proposeAnswers(house, [], null))
const weigh = (answers: Record<string, string>) => {
  const { category, level } = weighAnswers(house, { ...open, ...answers }, [], houseLevels)
  return [category, level]
}

describe('the answer that weighs most decides', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    ['nothing at all', {}, ['public', 'open']],
    ['people who are named', { person: 'person-yes' }, ['personal', 'internal']],
    ['people whom the law names in public', { person: 'person-yes', basis: 'basis-yes' }, ['public', 'open']],
    ['the same with their illness', { person: 'person-yes', basis: 'basis-yes', sensitive: 'sensitive-yes' }, ['personal', 'secret']],
    ['a draft', { inside: 'inside-yes' }, ['internal', 'internal']],
    ['a draft about people', { inside: 'inside-yes', person: 'person-yes' }, ['personal', 'internal']],
    ['danger to life', { agency: 'agency-damage' }, ['official-secret', 'secret']],
    ['the gravest damage', { state: 'state-gravest', person: 'person-yes' }, ['security', 'top-secret']],
    ['a stamp above a harm', { stamp: 'stamp-is-very-secret', state: 'state-damage' }, ['official-secret', 'very-secret']],
    ['an answer to what is not asked', { basis: 'basis-no', sensitive: 'sensitive-yes' }, ['public', 'open']],
  ])('%s', (_, answers, outcome) => {
    expect(weigh(answers)).toEqual(outcome)
  })
})

test('a question with a condition is asked only where it is met, and one without an answer is named', () => {
  expect(askedBy(house, open).map(({ id }) => id)).not.toContain('sensitive')
  expect(askedBy(house, { ...open, person: 'person-yes' }).map(({ id }) => id)).toContain('sensitive')
  expect(weighAnswers(house, { person: 'person-yes' }, [], houseLevels).missing).toEqual([
    'basis',
    'sensitive',
    'inside',
    'agency',
    'state',
    'stamp',
  ])
})

test('whatever is answered, the outcome is a level that the matrix allows in its category', () => {
  const dii = toAllowedLevels({ ...levelMatrix.house, use: [{ matrix: 'dii' }] })
  for (const allowed of [houseLevels, dii])
    for (const { id } of house.questions)
      for (const answer of answersTo(house, id))
        for (const person of ['person-no', 'person-indirect', 'person-yes']) {
          const { category, level } = weighAnswers(house, { ...open, person, [id]: answer.id }, [], allowed)
          expect([category, allowed[category].includes(level)]).toEqual([category, true])
        }
  const none = weighAnswers(house, open, [{ id: 'r', category: 'public', level: 'secret' }], houseLevels)
  expect([none.level, none.wanted]).toEqual(['open', 'secret'])
})

test('of every sign there is an answer for it or none, and of each question exactly one stands for the rest', () => {
  for (const { id } of house.questions) expect([id, answersTo(house, id).filter(({ otherwise }) => otherwise).length]).toEqual([id, 1])
  expect(house.answers.flatMap(({ signs }) => signs).filter(sign => !signCodes.includes(sign))).toEqual([])
  for (const { category, level } of house.answers)
    expect(category === '' || categories.includes(category)).toBe(level === '' || levels.includes(level))
})

test('what a person answered last time is offered again while the same is seen, and not after something else is seen', () => {
  const clean = readSigns({ personal: [], columns: [column('ยอด', 'integer')], title: 'ยอด' }, house.words)
  const before = { proposed: open, answers: { ...open, agency: 'agency-some' } }
  const offer = (signs: typeof clean, question: string) => proposeAnswers(house, signs, before).find(one => one.question === question)
  expect(offer(clean, 'agency')).toMatchObject({ answer: 'agency-some', from: 'previous' })
  expect(offer(clean, 'inside')).toMatchObject({ answer: 'inside-no', from: 'rest' })
  const stamped = readSigns({ personal: [], columns: [], title: 'ยอด (ลับมาก)' }, house.words)
  const told = { proposed: open, answers: { ...open, stamp: 'stamp-is-secret' } }
  expect(proposeAnswers(house, stamped, told).find(({ question }) => question === 'stamp')).toMatchObject({
    ...{ answer: 'stamp-is-very-secret', from: 'signs' },
    reasons: [{ code: 'marked-secret', facts: { words: 'ลับมาก', level: 'very-secret' } }],
  })
})

test('a rule of the office is found where it says, and weighs like an answer', () => {
  const rule = {
    id: 'median-price',
    where: 'columns',
    words: ['ราคากลาง'],
    category: 'internal',
    level: 'internal',
    reason: 'คำสั่งที่ 12/2569',
  } as const
  const paper = { title: 'ประกาศราคากลาง', texts: [], columns: [column('ยอด')] }
  expect(findRuleHits({ rules: [rule] }, paper)).toEqual([])
  const columns = [column('ราคากลาง (บาท)')]
  const rules = { ...houseLevelRules, office: { rules: [rule] } }
  const proposal = proposeLevel({ personal: [], columns, title: 'งานจ้าง' }, rules)
  expect(proposal).toMatchObject({ category: 'internal', level: 'internal' })
  expect(proposal.reasons).toContainEqual({ code: 'office-rule', facts: { words: 'ราคากลาง', reason: 'คำสั่งที่ 12/2569', level: 'internal' } })
  expect(readRules(officeRules, { rules: [{ ...rule, words: [] }] }).problems[0]).toMatchObject({
    code: 'no-way-out',
    row: 0,
    column: 'words',
  })
})

test('a questionnaire that points nowhere, onward, or to nothing is told by its place', () => {
  const told = (change: object): readonly string[] =>
    readRules(questionnaire, { ...house, ...change }).problems.map(({ code, table, row, column }) => `${table}[${row}].${column} ${code}`)
  const [first, ...rest] = house.questions
  expect(told({ questions: [{ ...first, when: ['stamp-none'] }, ...rest] })).toEqual(['questions[0].when points-onward'])
  expect(told({ questions: [{ ...first, when: ['nobody'] }, ...rest] })).toEqual(['questions[0].when points-nowhere'])
  expect(told({ answers: house.answers.filter(({ question }) => question !== 'stamp') })).toEqual(['questions[6].id no-answers'])
  expect(told({ answers: [...house.answers, { ...house.answers[0], id: 'stray', question: 'ไม่มี' }] })).toEqual([
    'answers[21].question points-nowhere',
  ])
})

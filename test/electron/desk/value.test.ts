import { expect, test } from 'vitest'
import { addEntry } from '../../../electron/desk/add-entry.ts'
import { catalogueEntries } from '../../../electron/desk/catalogue-entries.ts'
import { changeEntry } from '../../../electron/desk/change-entry.ts'
import { decideValue } from '../../../electron/desk/decide-value.ts'
import { openDescription } from '../../../electron/desk/describe-version.ts'
import { findEntries } from '../../../electron/desk/find-entries.ts'
import { saveRules } from '../../../electron/desk/keep-rules.ts'
import { listLedger } from '../../../electron/desk/list-ledger.ts'
import { openEntry } from '../../../electron/desk/open-entry.ts'
import { openValue } from '../../../electron/desk/open-value.ts'
import { renewVersion } from '../../../electron/desk/renew-version.ts'
import { houseValueQuestions } from '../../../shared/catalogue/value/lists/questions.ts'
import { valueBook } from '../../../shared/catalogue/value/value-book.ts'
import type { ValueAnswers } from '../../../shared/catalogue/value/weigh-value.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { fault } from '../kit/fault.ts'
import { seat, type TempDesk, tempDesk } from '../kit/temp-desk.ts'

const notes = { owner: null, steward: null, stewardPerson: null, due: null, address: null, usedBy: ['กรมการปกครอง', 'สสช.', 'ธปท.'] }
const description = { title: 'ผลการจัดซื้อจัดจ้าง', data_type: 'ข้อมูลระเบียน', update_frequency_unit: 'เดือน', objective: ['พันธกิจหน่วยงาน'] }
const add = ({ office, session }: TempDesk): string =>
  addEntry(office, session, { ...notes, described: { description, category: 'public', level: 'open' } }).dataset
const offeredIn = (view: ReturnType<typeof openValue>): ValueAnswers =>
  Object.fromEntries(view.offered.map(({ question, answer }) => [question, answer]))
const all: ValueAnswers = {
  ...{ transparency: 'yes', required: 'yes', 'machine-readable': 'yes', demand: 40, wide: 'yes', combined: 'yes', benefit: 'yes' },
}

test('what a person answers decides, is kept with who and when, and reaches flag, facet, importance and description', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const dataset = add(temp)
  const before = openValue(office, session, { dataset })
  expect(before).toMatchObject({ decision: null, told: null, mayDecide: true, book: { version: 0, confirmed: false } })
  expect(offeredIn(before)).toMatchObject({
    open: 'yes',
    transparency: 'yes',
    renewed: 12,
    agencies: 3,
    benefit: 'unsure',
    demand: 'unsure',
  })
  const facet = async () =>
    (await findEntries(office, session, { seat: 'list', search: '', filter: {}, sort: 'relevance', backwards: false, from: 0, count: 9 }))
      .facets.highValue
  expect(await facet()).toEqual([{ value: 'open', count: 1 }])
  const score = () => openEntry(office, session, { dataset }).importance.score
  const scoreBefore = score()
  const answers = { ...offeredIn(before), ...all }
  expect(decideValue(office, session, { dataset, book: 0, answers, decided: true, reason: '' })).toEqual({ outcome: 'high' })
  expect(openValue(office, session, { dataset })).toMatchObject({
    decision: { outcome: 'high', decided: true, by: 'สมศรี ดูแลระบบ', older: false, moved: [], reason: '', answers },
    told: true,
  })
  expect(await facet()).toEqual([{ value: 'yes', count: 1 }])
  expect(score()).toBe(scoreBefore + 10)
  const opened = openEntry(office, session, { dataset })
  expect(opened.described?.description.high_value_dataset).toBe('True')
  expect(catalogueEntries(office)[0]?.description.high_value_dataset).toBe('True')
  // What is typed into the form of the entry does not turn what was decided.
  changeEntry(office, session, {
    ...{ dataset, ...notes },
    described: { description: { ...description, high_value_dataset: 'False' }, category: 'public', level: 'open' },
  })
  expect(openEntry(office, session, { dataset })).toMatchObject({
    shown: { highValue: 'yes' },
    described: { description: { high_value_dataset: 'True' } },
  })
  const { events } = await listLedger(office, session, { from: 0, count: 2 })
  expect(events[1]).toMatchObject({ action: 'value-decided', facts: { decided: 'yes', overridden: 'false', title: 'ผลการจัดซื้อจัดจ้าง' } })
  expect(checkLedger(office).broken).toBeNull()
})

test('another decision than the outcome needs a reason, every question an answer, and what is refused changes nothing', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const dataset = add(temp)
  const answers = { ...offeredIn(openValue(office, session, { dataset })), ...all }
  const { open: _, ...lacking } = answers as { readonly open: 'yes' } & ValueAnswers
  const seq = office.events.head().seq
  const codes = [
    { answers, decided: false, reason: ' ' },
    { answers, decided: null, reason: '' },
    { answers: lacking, decided: true, reason: 'ก' },
    { answers: { ...answers, demand: 'yes' as const }, decided: true, reason: 'ก' },
  ].map(input => fault(() => decideValue(office, session, { dataset, book: 0, ...input })).code)
  expect(codes).toEqual(['value/reason-missing', 'value/reason-missing', 'value/unanswered', 'value/unanswered'])
  expect(fault(() => decideValue(office, session, { dataset: 'ไม่มี', book: 0, answers, decided: true, reason: '' })).code).toBe(
    'ask/not-found',
  )
  const head = await seat(temp, 'head', 'head')
  const at = office.events.head().seq
  expect(fault(() => decideValue(office, head.session, { dataset, book: 0, answers, decided: true, reason: '' })).code).toBe(
    'people/not-allowed',
  )
  expect([office.events.head().seq - at, office.valueChecks.latest(dataset), seq < at]).toEqual([0, null, true])
  decideValue(office, session, { dataset, book: 0, answers, decided: false, reason: ' มติที่ประชุม 3/2569 ' })
  expect(openValue(office, session, { dataset }).decision).toMatchObject({ outcome: 'high', decided: false, reason: 'มติที่ประชุม 3/2569' })
  expect(openEntry(office, session, { dataset }).shown.highValue).toBe('no')
})

test('when the checklist changes, answers of the older one stand and are shown as such; answers to it are not taken any more', async () => {
  const temp = await tempDesk()
  const { office, session } = temp
  const dataset = add(temp)
  const answers = { ...offeredIn(openValue(office, session, { dataset })), ...all }
  decideValue(office, session, { dataset, book: 0, answers, decided: true, reason: '' })
  const [first, ...rest] = valueBook.house.questions.map(question => ({ ...question }))
  const questions = [{ ...first, th: 'เปิดเผยได้ตามกฎหมายหรือไม่' }, ...rest.filter(({ id }) => id !== 'combined')]
  const rules = { ...valueBook.house, questions } as never
  expect(saveRules(office, session, { book: valueBook.id, version: 0, rules }).problems).toEqual([])
  const view = openValue(office, session, { dataset })
  expect(view.decision).toMatchObject({ older: true, decided: true, book: 0 })
  expect(view.decision?.said[0]?.question.th).toBe(houseValueQuestions[0].th)
  expect(view.questions[0]?.th).toBe('เปิดเผยได้ตามกฎหมายหรือไม่')
  expect(fault(() => decideValue(office, session, { dataset, book: 0, answers, decided: true, reason: '' })).code).toBe(
    'rules/changed-since',
  )
  decideValue(office, session, { dataset, book: 1, answers, decided: true, reason: '' })
  const kept = openValue(office, session, { dataset }).decision
  expect([kept?.older, kept?.answers.combined]).toEqual([false, undefined])
  // More agencies use it now than when it was answered.
  changeEntry(office, session, { dataset, ...notes, usedBy: ['ก', 'ข', 'ค', 'ง'], described: null })
  expect(openValue(office, session, { dataset }).decision?.moved).toEqual(['agencies'])
})

test('a draft says at once what was decided, what was submitted stays as it was signed, and its next version says it', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { dataset, version } = await keptDraft(office, clerk.actor)
  office.inTransaction(() =>
    office.versions.change(version, { description: { ...office.versions.byId(version)?.description, data_type: 'ข้อมูลระเบียน' } }),
  )
  const decide = (decided: boolean, id = dataset) => {
    const { offered } = openValue(office, clerk.session, { dataset: id })
    const answers = Object.fromEntries(offered.map(({ question }) => [question, 'unsure' as const]))
    decideValue(office, clerk.session, { dataset: id, book: 0, answers, decided, reason: 'ตามมติ' })
  }
  const said = (id: string) => office.versions.byId(id)?.description.high_value_dataset
  decide(true)
  expect(said(version)).toBe('True')
  expect(openDescription(office, clerk.session, { version }).proposals.find(({ key }) => key === 'high_value_dataset')).toMatchObject({
    value: 'True',
    from: 'value-decided',
  })
  office.inTransaction(() => office.versions.change(version, { state: 'verified' }))
  decide(false)
  expect([said(version), catalogueEntries(office)[0]?.description.high_value_dataset]).toEqual(['True', 'False'])
  const next = await renewVersion(office, clerk.session, { version })
  expect(said(next.version)).toBe('False')
})

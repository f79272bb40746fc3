import { expect, test } from 'vitest'
import { decideLevel } from '../../../electron/desk/classify-version.ts'
import { saveRules } from '../../../electron/desk/keep-rules.ts'
import { openClassification } from '../../../electron/desk/open-classification.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { officeRules } from '../../../shared/classify/office-rules.ts'
import { addHub, checkLedger, keptDraft } from '../kit/draft.ts'
import { fault, faultOf } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'

async function atWork() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const draft = await keptDraft(temp.office, clerk.actor)
  temp.office.versions.change(draft.version, { category: null, level: null, classification: null })
  const open = (version = draft.version) => openClassification(temp.office, clerk.session, { version })
  const decide = (input: Omit<Parameters<typeof decideLevel>[2], 'version'>, version = draft.version) =>
    decideLevel(temp.office, clerk.session, { version, ...input })
  return { temp, office: temp.office, clerk, draft, open, decide }
}
const asOffered = (view: ReturnType<typeof openClassification>) =>
  Object.fromEntries(view.offered.map(({ question, answer }) => [question, answer]))

test('answers and what was offered are kept beside the decision, and the ledger holds codes only', async () => {
  const { office, draft, open, decide } = await atWork()
  const answers = { ...asOffered(open()), agency: 'agency-some' }
  expect(fault(() => decide({ category: 'internal', level: 'internal', reason: ' ', answers })).code).toBe('version/reason-missing')
  decide({ category: 'internal', level: 'internal', reason: 'กระทบการสอบราคา', answers })
  const kept = office.versions.byId(draft.version)?.classification
  expect(kept).toMatchObject({ category: 'internal', level: 'internal', overridden: true, reason: 'กระทบการสอบราคา' })
  expect(kept?.answers).toMatchObject({ person: 'person-no', agency: 'agency-some' })
  expect(kept?.answers).not.toHaveProperty('sensitive')
  expect(kept?.offered).toMatchObject({ agency: 'agency-no' })
  expect(kept?.said?.filter(({ offered }) => offered !== null)).toMatchObject([
    { answer: { en: 'It would make the work harder, no more' }, offered: { en: 'No' } },
  ])
  const event = office.events.ofObjects([`version:${draft.version}`]).at(-1)
  expect(event).toMatchObject({ action: 'classified', body: { level: 'internal', changedAnswers: 1 } })
  expect(JSON.stringify(event?.body)).not.toContain('กระทบ')
  expect(open().decision?.answers).toMatchObject({ agency: 'agency-some' })
  expect(checkLedger(office).broken).toBeNull()
})

test('a question left open, or answered with what is none of its answers, is refused and nothing changes', async () => {
  const { office, draft, open, decide } = await atWork()
  const answers = asOffered(open())
  const seq = office.events.head().seq
  for (const wrong of [{ ...answers, agency: 'state-no' }, { ...answers, stamp: '' }, {}])
    expect(fault(() => decide({ category: 'public', level: 'open', reason: '', answers: wrong })).code).toBe('version/unanswered')
  // Once people are named, the questions about them are asked too.
  expect(
    fault(() => decide({ category: 'personal', level: 'internal', reason: 'ก', answers: { ...answers, person: 'person-yes', basis: '' } }))
      .code,
  ).toBe('version/unanswered')
  expect([office.versions.byId(draft.version)?.level, office.events.head().seq]).toEqual([null, seq])
})

test('the next version is offered what was answered for the last, and told what it was', async () => {
  const { office, clerk, draft, open, decide } = await atWork()
  decide({ category: 'internal', level: 'internal', reason: 'กระทบงาน', answers: { ...asOffered(open()), agency: 'agency-some' } })
  const row = office.versions.byId(draft.version)
  if (row === null) throw new Error('the version is gone')
  const next = office.newId()
  office.versions.add({ ...row, id: next, number: row.number + 1, category: null, level: null, classification: null, createdBy: clerk.id })
  const recipe = office.recipes.at(draft.version, row.recipeAt)
  if (recipe !== null) office.recipes.add({ ...recipe, version: next })
  const view = open(next)
  expect(view.offered.find(({ question }) => question === 'agency')).toMatchObject({ answer: 'agency-some', from: 'previous' })
  expect(view.before).toEqual({ category: 'internal', level: 'internal', reason: 'กระทบงาน', number: row.number })
  // What the desk would say by itself is milder: the reason is asked for again, and given in one press.
  expect(view.proposal).toMatchObject({ category: 'public', level: 'open' })
  expect(fault(() => decide({ category: 'internal', level: 'internal', reason: '', answers: asOffered(view) }, next)).code).toBe(
    'version/reason-missing',
  )
})

test('a rule of the office makes the proposal, with its reason', async () => {
  const { temp, office, open } = await atWork()
  const rule = { id: 'cars', where: 'columns', words: ['รถยนต์'], category: 'internal', level: 'internal', reason: 'คำสั่งที่ 3/2569' }
  expect(saveRules(office, temp.session, { book: officeRules.id, version: 0, rules: { rules: [rule] } }).problems).toEqual([])
  const view = open()
  expect(view.proposal).toMatchObject({ category: 'internal', level: 'internal' })
  expect(view.rules).toMatchObject([{ id: 'cars', word: 'รถยนต์', reason: 'คำสั่งที่ 3/2569' }])
})

test('the clerk is told which kinds of hubs the office has before anything is submitted', async () => {
  const { office, open } = await atWork()
  expect(open().hubs).toEqual({ ckan: false, exchange: false })
  addHub(office, 'ckan')
  expect(open().hubs).toEqual({ ckan: true, exchange: false })
})

test('a correction that brings people into the table has the level decided anew before it is submitted', async () => {
  const { office, clerk, draft, open, decide } = await atWork()
  decide({ category: 'public', level: 'open', reason: '' })
  expect(open().decision).toMatchObject({ outdated: false })
  const row = office.versions.byId(draft.version)
  const recipe = office.recipes.at(draft.version, row?.recipeAt ?? 0)
  if (recipe === null) throw new Error('the recipe is gone')
  const personal = [{ column: 0, kind: 'citizen_id' as const, count: 40, of: 40, confidence: 0.99, examples: [], evidence: [] }]
  office.recipes.add({ ...recipe, n: recipe.n + 1, findings: { personal } })
  office.versions.change(draft.version, { recipeAt: recipe.n + 1 })
  expect(open()).toMatchObject({ proposal: { level: 'internal' }, decision: { level: 'open', outdated: true } })
  const submit = () => submitVersion(office, clerk.session, { version: draft.version, note: '' })
  expect((await faultOf(submit())).code).toBe('version/level-outdated')
  decide({ category: 'public', level: 'open', reason: 'กฎหมายให้เปิดเผยรายชื่อ' })
  await submit()
  expect(office.versions.byId(draft.version)?.state).toBe('submitted')
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerQuestion, correctTable, switchStep } from '../../../electron/desk/correct-table.ts'
import { keepAll } from '../../../electron/desk/keep-all.ts'
import { keepFile } from '../../../electron/desk/keep-file.ts'
import { openReview } from '../../../electron/desk/review-version.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { requireVersion } from '../../../electron/desk/version-standing.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { clerkDesk, keepIn, layFile, takeIn } from '../kit/temp-workshop.ts'

const month = (name: string, { more = '', heading = 'ผู้ป่วยใน' } = {}) =>
  layFile(`จำนวนผู้รับบริการ เดือน${name} 2566\nหน่วยบริการ,ผู้ป่วยนอก,${heading}\nศูนย์เหนือ,120,130\nศูนย์ใต้,75,80\n${more}`, `ผู้รับบริการ ${name}.csv`)

async function desk() {
  const { temp, office, clerk, workshop, lineOf } = await clerkDesk()
  const bring = (path: string) => takeIn(office, clerk.session, workshop, path)
  const review = (version: string) => openReview(office, clerk.session, { version })
  /** January with one correction, kept as the first version. */
  const january = async () => {
    const made = await keepIn(office, clerk.session, workshop, month('มกราคม'))
    const step = { name: 'name-column' as const, params: { column: 2, label: 'คนไข้ค้างคืน', name: 'inpatients' } }
    await correctTable(office, clerk.session, workshop, { version: made.version, step })
    return made
  }
  return { temp, office, clerk, workshop, lineOf, bring, review, january }
}

test('a file of a known form is told so, and kept as the next version it has the corrections of the last one', async () => {
  const { office, clerk, workshop, lineOf, bring, review, january } = await desk()
  const first = await january()
  const file = await bring(month('กุมภาพันธ์', { more: 'ศูนย์กลาง,5,6\n' }))
  expect(lineOf(file)?.issues).toMatchObject([{ dataset: first.dataset, number: 1, same: true, blocked: null, added: [], gone: [] }])
  const table = lineOf(file)?.first?.table ?? ''
  const made = await keepFile(office, clerk.session, workshop, { file, table, follow: first.dataset })
  expect(made.dataset).toBe(first.dataset)
  expect(office.versions.byId(made.version)).toMatchObject({ number: 2, state: 'draft', level: null, category: null })
  const { summary, changes } = review(made.version)
  expect(summary.columns.map(({ label, name }) => [label, name])).toContainEqual(['คนไข้ค้างคืน', 'inpatients'])
  expect(changes).toMatchObject({ previous: 1, differences: [{ code: 'row-new', facts: { label: 'ศูนย์กลาง' } }] })
  expect(review(first.version).changes).toBeNull()
  expect([workshop.firsts.size, lineOf(file)?.state]).toEqual([0, 'kept'])
  expect(readdirSync(join(office.folder, 'temp'))).toEqual([])
  expect(office.events.lastOf('file-kept', `version:${made.version}`)?.body).toMatchObject({ before: first.version, number: 2 })
  expect(checkLedger(office).broken).toBeNull()
})

test('another form, and a version that others decide about, are not offered', async () => {
  const { office, clerk, workshop, lineOf, bring } = await desk()
  const first = await keepIn(office, clerk.session, workshop, month('มกราคม'))
  const other = await bring(layFile('ทะเบียนวัด\nชื่อวัด,ตำบล,อำเภอ\nวัดเหนือ,ในเวียง,เมือง\nวัดใต้,ผาสิงห์,เมือง\n', 'วัด.csv'))
  expect(lineOf(other)?.issues).toEqual([])
  office.versions.change(first.version, { state: 'submitted' })
  const file = await bring(month('กุมภาพันธ์'))
  expect(lineOf(file)?.issues).toMatchObject([{ dataset: first.dataset, blocked: 'version/wrong-state' }])
  const ask = { file, table: lineOf(file)?.first?.table ?? '', follow: first.dataset }
  expect((await faultOf(keepFile(office, clerk.session, workshop, ask))).code).toBe('version/wrong-state')
  expect((await faultOf(keepFile(office, clerk.session, workshop, { ...ask, follow: 'ไม่มี' }))).code).toBe('ask/not-found')
  expect(lineOf(file)?.state).toBe('quarantine')
})

test('a missing column is asked; the step about it cannot be switched on by force, and comes back with the answer', async () => {
  const { office, clerk, workshop, lineOf, bring, review, january } = await desk()
  const first = await january()
  const step = { name: 'set-value' as const, params: { r: 2, c: 1, text: '121' } }
  await correctTable(office, clerk.session, workshop, { version: first.version, step })
  const file = await bring(month('กุมภาพันธ์', { heading: 'ค่ายา' }))
  const { version } = await keepFile(office, clerk.session, workshop, {
    file,
    table: lineOf(file)?.first?.table ?? '',
    follow: first.dataset,
  })
  const [question] = review(version).summary.questions
  expect(question).toMatchObject({ code: 'column-missing', facts: { label: 'คนไข้ค้างคืน' } })
  expect(review(version).summary.recipe.steps.filter(({ lost }) => lost === 'column')).toHaveLength(1)
  const own = review(version).summary.recipe.steps.find(({ lost }) => lost === 'own-cells')
  expect((await faultOf(switchStep(office, clerk.session, workshop, { version, step: own?.id ?? '', on: true }))).code).toBe(
    'recipe/bad-step',
  )
  await answerQuestion(office, clerk.session, workshop, { version, question: question?.id ?? '', answer: 'here-as:c:2' })
  const { summary } = review(version)
  expect(summary.columns.map(({ name }) => name)).toContain('inpatients')
  expect([summary.questions, summary.recipe.steps.flatMap(({ lost }) => lost ?? [])]).toEqual([[], ['own-cells']])
})

test('many files of one form are kept in the order of their time; one that cannot be kept does not stop the others', async () => {
  const { office, clerk, workshop, lineOf, bring } = await desk()
  const files = [await bring(month('มีนาคม')), await bring(month('มกราคม'))]
  expect(new Set(files.map(file => lineOf(file)?.tables[0]?.print)).size).toBe(1)
  const refused = office.newId()
  const row = { bytes: 10, kind: '', sha256: null, importedBy: clerk.id, importedAt: office.now(), look: null, fault: null }
  office.files.add({ ...row, id: refused, name: 'เดือนกุมภาพันธ์ 2566.csv', state: 'refused' })
  const { lines } = await keepAll(office, clerk.session, workshop, { files: [...files, refused], follow: null })
  expect(lines.map(({ name, number, fault }) => [name, number, fault?.code ?? null])).toEqual([
    ['ผู้รับบริการ มกราคม.csv', 1, null],
    ['เดือนกุมภาพันธ์ 2566.csv', 0, 'ask/not-found'],
    ['ผู้รับบริการ มีนาคม.csv', 2, null],
  ])
  expect([office.datasets.all().length, files.map(file => lineOf(file)?.state)]).toEqual([1, ['kept', 'kept']])
})

test('an issue that a newer one has overtaken is not submitted over it', async () => {
  const { office, clerk } = await desk()
  const { version } = await keptDraft(office, clerk.actor)
  const old = requireVersion(office, version)
  office.versions.add({ ...old, id: office.newId(), number: 2, state: 'submitted' })
  const fault = await faultOf(submitVersion(office, clerk.session, { version, note: '' }))
  expect([fault.code, fault.facts]).toEqual(['version/wrong-state', { state: 'submitted', action: 'submit' }])
})

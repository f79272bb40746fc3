import { expect, test } from 'vitest'
import { answerQuestion, correctTable, moveAlong, switchStep } from '../../../electron/desk/correct-table.ts'
import { readTable, traceValue } from '../../../electron/desk/review-version.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { checkLedger } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { keepIn, layFile, smallSheet, tempWorkshop } from '../kit/temp-workshop.ts'

const setValue = (r: number, c: number, text: string) => ({ name: 'set-value' as const, params: { r, c, text } })

async function desk(text = smallSheet) {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const workshop = tempWorkshop(office)
  const { version } = await keepIn(office, clerk.session, workshop, layFile(text))
  const recipe = () => office.recipes.at(version, office.versions.byId(version)?.recipeAt ?? 0)
  const firstValues = async () => (await readTable(office, clerk.session, workshop, { version, from: 0, count: 1 })).lines[0]?.values
  return { temp, office, clerk, workshop, version, recipe, firstValues }
}

test('undo and redo move along tables that were already recovered, to the very hash; a new correction leaves the undone one out', async () => {
  const { office, clerk, workshop, version, recipe, firstValues } = await desk()
  const correct = (text: string) => correctTable(office, clerk.session, workshop, { version, step: setValue(1, 0, text) })
  const undo = async () => moveAlong(office, clerk.session, version, -1)
  const redo = async () => moveAlong(office, clerk.session, version, 1)
  expect((await faultOf(undo())).code).toBe('recipe/nothing-to-undo')
  const first = recipe()?.tableSha
  await correct('อำเภอเมือง')
  const second = recipe()?.tableSha
  expect([(await firstValues())?.[0], second === first]).toEqual(['อำเภอเมือง', false])
  await undo()
  expect([recipe()?.tableSha, (await firstValues())?.[0]]).toEqual([first, 'เมือง'])
  await redo()
  expect(recipe()?.tableSha).toBe(second)
  expect((await faultOf(redo())).code).toBe('recipe/nothing-to-undo')
  await undo()
  await correct('เมืองนครราชสีมา')
  expect((await faultOf(redo())).code).toBe('recipe/nothing-to-undo')
  expect(office.recipes.ofVersion(version).map(({ n }) => n)).toEqual([0, 1])
  const told = ['table-corrected', 'correction-undone', 'correction-redone'].map(
    action => office.events.ofObjects([`version:${version}`]).filter(event => event.action === action).length,
  )
  expect(told).toEqual([2, 2, 1])
  expect(checkLedger(office).broken).toBeNull()
})

test('a step that is switched off is as if it had never been, and still there to be switched on', async () => {
  const { office, clerk, workshop, version, recipe, firstValues } = await desk()
  const before = recipe()?.tableSha
  await correctTable(office, clerk.session, workshop, { version, step: setValue(1, 0, 'อำเภอเมือง') })
  const step = recipe()?.summary.recipe.steps.at(-1)?.id ?? ''
  const turn = (on: boolean, id = step) => switchStep(office, clerk.session, workshop, { version, step: id, on })
  await turn(false)
  expect(recipe()?.tableSha).toBe(before)
  await turn(true)
  expect((await firstValues())?.[0]).toBe('อำเภอเมือง')
  expect((await faultOf(turn(true, 'ไม่มีขั้นนี้'))).code).toBe('ask/not-found')
})

test('a question is settled by the step of its answer and is not asked again', async () => {
  const { office, clerk, workshop, version, recipe } = await desk('อำเภอ,คน\nเมือง,120\nปากช่อง,75\nพิมาย,44\nรวม,900\n')
  const question = recipe()?.summary.questions.find(({ code }) => code === 'total-unproven')
  if (!question) throw new Error('nothing was asked')
  const answer = (code: string) => answerQuestion(office, clerk.session, workshop, { version, question: question.id, answer: code })
  expect((await faultOf(answer('ไม่มีคำตอบนี้'))).code).toBe('ask/not-found')
  await answer('data')
  expect(recipe()?.summary.questions.map(({ id }) => id)).not.toContain(question.id)
  expect(recipe()?.summary.rows).toBe(4)
  expect(recipe()?.summary.recipe.steps.at(-1)).toMatchObject({ by: 'person', on: true, name: 'set-role' })
  expect((await faultOf(answer('data'))).code).toBe('ask/not-found')
})

test('of two corrections at the same moment one stands; the other is told so and nothing of it is lost silently', async () => {
  const { office, clerk, workshop, version, recipe, firstValues } = await desk()
  const correct = (text: string) => correctTable(office, clerk.session, workshop, { version, step: setValue(1, 0, text) })
  const outcomes = await Promise.allSettled([correct('ก'), correct('ข')])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const lost = outcomes.find(outcome => outcome.status === 'rejected')
  expect(lost?.reason).toMatchObject({ code: 'version/changed-since' })
  expect(office.versions.byId(version)?.recipeAt).toBe(1)
  expect(recipe()?.summary.recipe.steps.filter(({ by }) => by === 'person')).toHaveLength(1)
  expect(['ก', 'ข']).toContain((await firstValues())?.[0])
})

test('a correction that is still being recovered when the draft is submitted changes nothing of it', async () => {
  const { office, clerk, workshop, version } = await desk()
  office.versions.change(version, { state: 'submitted' })
  const late = () => correctTable(office, clerk.session, workshop, { version, step: setValue(1, 0, 'ก') })
  expect((await faultOf(late())).code).toBe('version/frozen')
  office.versions.change(version, { state: 'draft' })
  const going = late()
  office.versions.change(version, { state: 'submitted' })
  expect((await faultOf(going)).code).toBe('version/changed-since')
  expect(office.recipes.ofVersion(version)).toHaveLength(1)
  expect((await faultOf(submitVersion(office, clerk.session, { version, note: '' }))).code).toBe('version/wrong-state')
})

test('what a step asks for that makes no sense is refused, and the draft stays as it was', async () => {
  const { office, clerk, workshop, version, recipe } = await desk()
  const before = recipe()
  const step = { name: 'set-value' as const, params: { r: 'หนึ่ง', c: 0 } }
  expect((await faultOf(correctTable(office, clerk.session, workshop, { version, step }))).code).toBe('recipe/bad-step')
  expect(recipe()).toEqual(before)
  expect(await traceValue(office, clerk.session, workshop, { version, row: 0, column: 0 })).toMatchObject({ value: 'เมือง' })
})

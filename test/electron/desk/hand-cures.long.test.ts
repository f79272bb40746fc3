import { expect, test } from 'vitest'
import { changeStep, moveAlong } from '../../../electron/desk/correct-table.ts'
import { cureVersion, removeCure } from '../../../electron/desk/cure-version.ts'
import { readTable } from '../../../electron/desk/review-version.ts'
import { tryCure } from '../../../electron/desk/try-cure.ts'
import { weighVersion } from '../../../electron/desk/weigh-version.ts'
import { newDraft, toStep } from '../../../shared/classify/risk/by-hand/cure-draft.ts'
import type { HandCure } from '../../../shared/classify/risk/by-hand/hand-cures.ts'
import { faultOf } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { keepIn, layFile, tempWorkshop } from '../kit/temp-workshop.ts'

const people = [
  'รหัส,เพศ,อายุ,อำเภอ,จังหวัด',
  ...Array.from(
    { length: 60 },
    (_, n) => `A${100 + n},${n % 2 === 0 ? 'ชาย' : 'หญิง'},${20 + (n % 29)},${n % 3 === 0 ? 'แม่ริม' : 'สันทราย'},เชียงใหม่`,
  ),
].join('\n')

async function openDraft() {
  const temp = await tempDesk()
  const { session } = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const workshop = tempWorkshop(office)
  const { version } = await keepIn(office, session, workshop, layFile(people))
  const columns = office.recipes.at(version, 0)?.summary.columns ?? []
  const nameOf = (label: string): string => columns.find(column => column.label === label)?.name ?? label
  const write = (kind: HandCure, label: string, texts: { readonly [field: string]: string } = {}) => {
    const draft = newDraft(
      kind,
      nameOf(label),
      columns.map(({ name }) => name),
      5,
      'อื่น ๆ',
    )
    const step = toStep({ ...draft, texts: { ...draft.texts, ...texts } }, '2026-11-27')
    if (step === null) throw new Error(`no step of ${kind}`)
    return { name: step.name, params: { ...step.params } }
  }
  const rows = async () => (await readTable(office, session, workshop, { version, from: 0, count: 100 })).lines.map(({ values }) => values)
  const steps = () => office.recipes.at(version, office.versions.byId(version)?.recipeAt ?? 0)?.summary.recipe.steps ?? []
  return { office, session, workshop, version, write, rows, steps }
}

test('what is foreseen of a cure is what comes of it; it is written otherwise, taken out, and each is undone by one press', async () => {
  const { office, session, workshop, version, write, rows, steps } = await openDraft()
  const before = await rows()
  const count = steps().length
  const step = write('bands', 'อายุ', { width: '๑๐' })
  const tried = await tryCure(office, session, workshop, { version, steps: [step], instead: null })
  expect([await rows(), steps().length]).toEqual([before, count])
  expect(tried.before).toMatchObject({ subject: 'people', least: 1, rows: 60 })
  expect(tried.columns.map(({ label, cells, blanked, before: was, after }) => [label, cells, blanked, was, after])).toEqual([
    ['อายุ', 60, 0, 29, 3],
  ])
  expect([tried.sample.before[0], tried.sample.after[0]]).toEqual([[20], ['20-29']])
  await cureVersion(office, session, workshop, { version, steps: [step] })
  const weighed = await weighVersion(office, session, workshop, version)
  expect([weighed.least, weighed.below, weighed.single]).toEqual([tried.after.least, tried.after.below, tried.after.single])
  expect((await rows())[0]?.[2]).toBe('20-29')
  const id = steps().at(-1)?.id ?? ''
  const wider = write('bands', 'อายุ', { width: '20' })
  const again = await tryCure(office, session, workshop, { version, steps: [wider], instead: id })
  expect(again.columns.map(({ before: was, after }) => [was, after])).toEqual([[3, 2]])
  await changeStep(office, session, workshop, { version, step: id, params: wider.params })
  expect((await rows())[0]?.[2]).toBe('20-39')
  await removeCure(office, session, workshop, { version, step: id })
  expect([await rows(), steps().some(step => step.id === id)]).toEqual([before, false])
  moveAlong(office, session, version, -1)
  expect((await rows())[0]?.[2]).toBe('20-39')
  // Each step of it starts a process.
}, 180_000)

test('a cure of a column that is not there, or with figures that are none, is refused, and the table stays', async () => {
  const { office, session, workshop, version, rows, steps } = await openDraft()
  const before = [await rows(), steps().length]
  const add = (name: 'mask' | 'round' | 'suppress-cells', params: { [key: string]: string | number | string[] }) =>
    faultOf(cureVersion(office, session, workshop, { version, steps: [{ name, params }] }))
  expect(await add('mask', { column: 'nothing', first: 1, last: 0 })).toMatchObject({ code: 'recipe/no-column' })
  expect(await add('mask', { column: 99, first: 1, last: 0 })).toMatchObject({ code: 'recipe/no-column' })
  expect(await add('suppress-cells', { columns: ['age', 'nothing'], threshold: 5 })).toMatchObject({ code: 'recipe/no-column' })
  expect(await add('round', { column: 'age', base: 0, how: 'nearest' })).toMatchObject({ code: 'recipe/bad-step' })
  const [first] = steps()
  expect((await faultOf(removeCure(office, session, workshop, { version, step: first?.id ?? '' }))).code).toBe('ask/not-found')
  expect([await rows(), steps().length]).toEqual(before)
})

test('rows that a cure leaves out are told, and the others are held against their own', async () => {
  const { office, session, workshop, version } = await openDraft()
  const step = { name: 'suppress-records' as const, params: { columns: [1, 2], k: 2, how: 'drop' } }
  const { after, columns, sample } = await tryCure(office, session, workshop, { version, steps: [step], instead: null })
  expect([after.rows, after.least, columns, sample.columns]).toEqual([4, 1, [], []])
})

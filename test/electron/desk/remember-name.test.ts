import { expect, test } from 'vitest'
import { correctTable } from '../../../electron/desk/correct-table.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { keepIn, layFile, tempWorkshop } from '../kit/temp-workshop.ts'

const paper = (people: number) => `อำเภอ,ผู้ขึ้นทะเบียนใหม่\nเมือง,${people}\nปากช่อง,75\nพิมาย,44\n`

test('the name that a clerk gives to a column is there from the start on the next paper with its label', async () => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const workshop = tempWorkshop(office)
  const first = await keepIn(office, clerk.session, workshop, layFile(paper(120)))
  const summaryOf = (version: string) => office.recipes.at(version, office.versions.byId(version)?.recipeAt ?? 0)?.summary
  const column = summaryOf(first.version)?.columns.findIndex(({ label }) => label === 'ผู้ขึ้นทะเบียนใหม่') ?? -1
  await correctTable(office, clerk.session, workshop, {
    version: first.version,
    step: { name: 'name-column', params: { column, name: 'newly_registered' } },
  })
  expect(office.glossary.all()).toEqual({ ผู้ขึ้นทะเบียนใหม่: 'newly_registered' })

  const next = await keepIn(office, clerk.session, workshop, layFile(paper(130)))
  expect(summaryOf(next.version)?.columns[column]).toMatchObject({ label: 'ผู้ขึ้นทะเบียนใหม่', name: 'newly_registered' })
  expect(summaryOf(next.version)?.recipe.steps).toContainEqual(
    expect.objectContaining({ name: 'name-column', by: 'desk', params: { column: 'c:1', name: 'newly_registered' } }),
  )
})

test('a name that no column may bear is not remembered, nor is a label alone', async () => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const workshop = tempWorkshop(office)
  const { version } = await keepIn(office, clerk.session, workshop, layFile(paper(120)))
  for (const params of [
    { column: 1, name: 'Select *' },
    { column: 1, label: 'ผู้ขึ้นทะเบียน' },
  ])
    await correctTable(office, clerk.session, workshop, { version, step: { name: 'name-column', params } })
  expect(office.glossary.all()).toEqual({})
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import type { Bridge, In } from '../../shared/contract/desk.ts'
import { makeEntries } from '../bench/made-entries.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { bringAsClerk, goTo } from './person.ts'
import { keepFile } from './walk-steps.ts'

const many = 300

/** Fills the catalogue with datasets of others, as the import of a workbook would. */
async function fill(window: Page): Promise<void> {
  const notes = { steward: null, stewardPerson: null, address: null, usedBy: [] }
  const adds = [...makeEntries(many, 7)].map(
    ({ title, tags, notes: text, owner }, at): In<'entry:add'> => ({
      ...{ ...notes, owner, due: at % 3 === 0 ? `2026-${String(1 + (at % 12)).padStart(2, '0')}-15` : null },
      described: {
        description: { title, tag_string: [...tags], notes: text, data_type: at % 4 === 0 ? 'ข้อมูลระเบียน' : 'ข้อมูลสถิติ' },
        ...{ category: 'public', level: at % 5 === 0 ? 'internal' : 'open' },
      },
    }),
  )
  await window.evaluate(async (all: typeof adds) => {
    const { desk } = globalThis as unknown as { readonly desk: Bridge }
    for (const add of all) await desk.ask('entry:add', add)
  }, adds)
}

test('a clerk finds any dataset of the catalogue as they type, adds one that lies elsewhere, and sees what the agency lacks', {
  tag: '@long',
}, async ({ open }) => {
  test.setTimeout(420_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const table = 'ผู้ป่วยนอกรายอำเภอ.xlsx'
  await writeSampleWorkbook(join(desktop, table))
  const list = join(desktop, 'ชุดข้อมูลสำคัญ.csv')
  await writeFile(
    list,
    '\ufeffลำดับ,ชื่อชุดข้อมูล,หน่วยงาน,จำนวนผู้ขอ\n1,ข้อมูลคุณภาพน้ำผิวดิน,กรมควบคุมมลพิษ,124\n2,จำนวนผู้ป่วยนอกที่มารับบริการ จำแนกตามอำเภอ,สำนักงานสาธารณสุข,87\n3,ราคายางพารารายวัน,การยางแห่งประเทศไทย,56\n4,,กรมทางหลวง,12\n5,ตารางเดินรถโดยสาร,กรมการขนส่งทางบก,มาก\n',
  )
  const desk = await open()
  const { window } = desk
  await bringAsClerk(window, join(desktop, table))
  await keepFile(window, table)
  await fill(window)
  await goTo(window, 'catalogue')
  const found = (n: number) =>
    expect(window.getByRole('status').filter({ hasText: th.entries.found(String(n), String(many + 1)) })).toBeVisible()
  await expect(window.getByRole('row').nth(5)).toBeVisible()
  await lookAt(desk, 'catalogue-1-all')

  // The last row of the list is as near as the first.
  const rows = window.getByRole('region', { name: th.entries.pages.all })
  await rows.focus()
  await window.keyboard.press('End')
  await expect(window.locator(`tr[aria-rowindex="${many + 2}"] .link`)).toBeVisible()

  const search = window.getByRole('searchbox', { name: th.entries.searchLabel })
  await search.pressSequentially('น้ำผิวดิน')
  await expect(window.locator('mark').first()).toHaveText('น้ำผิวดิน')
  await window.getByRole('group', { name: th.entries.facet.level }).getByRole('checkbox', { name: th.domain.level.open }).check()
  await expect(window.locator('.tall-table mark').first()).toBeVisible()
  await lookAt(desk, 'catalogue-2-found')
  await window.getByRole('button', { name: th.entries.viewSave }).click()
  await window.getByRole('alertdialog').getByLabel(th.entries.viewName).fill('น้ำที่เปิดเผย')
  await lookAtDialog(desk, 'catalogue-3-view')
  await window.getByRole('alertdialog').getByRole('button', { name: th.common.save, exact: true }).click()
  await expect(window.getByRole('alertdialog')).toBeHidden()
  await window.getByRole('button', { name: th.entries.clear }).click()
  await found(many + 1)

  await window.getByRole('button', { name: th.entries.add }).click()
  const form = window.getByRole('alertdialog')
  await form.getByRole('textbox', { name: 'ชื่อชุดข้อมูล' }).fill('คุณภาพน้ำผิวดินของกรมควบคุมมลพิษ')
  await form.getByLabel(th.entries.address).fill('ftp://ไม่ใช่เว็บ')
  await form.getByRole('button', { name: th.common.save, exact: true }).click()
  await expect(form.getByText(/ไม่ใช่ที่อยู่เว็บ/)).toBeVisible()
  await lookAtDialog(desk, 'catalogue-4-form')
  await form.getByLabel(th.entries.address).fill('https://data.example/water')
  await form.getByRole('button', { name: th.common.save, exact: true }).click()
  await expect(window.getByRole('heading', { name: 'คุณภาพน้ำผิวดินของกรมควบคุมมลพิษ' })).toBeVisible()
  await lookAt(desk, 'catalogue-5-elsewhere')

  await goTo(window, 'catalogue')
  await window.getByRole('tab', { name: th.entries.pages.wanted }).click()
  await lookAt(desk, 'catalogue-6-wanted-empty')
  await answerDialogs(desk, list)
  await window.getByRole('button', { name: th.wanted.bring }).click()
  await expect(window.getByText(th.wanted.problem['no-title']({ words: '4, กรมทางหลวง, 12' }))).toBeVisible()
  await lookAtDialog(desk, 'catalogue-7-wanted-preview')
  await window.getByRole('button', { name: th.wanted.keep('3') }).click()
  await expect(window.getByRole('row').filter({ hasText: 'ราคายางพารารายวัน' }).getByText(th.wanted.state.missing)).toBeVisible()
  await expect(window.getByRole('row').filter({ hasText: 'ผู้ป่วยนอก' }).getByText(th.wanted.state['in-work'])).toBeVisible()
  await lookAt(desk, 'catalogue-8-wanted-lines')
  await window.getByRole('button', { name: th.wanted.linkOf('ราคายางพารารายวัน') }).click()
  await lookAtDialog(desk, 'catalogue-9-link')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: th.wanted.allLists }).click()
  await lookAt(desk, 'catalogue-10-wanted')

  // The view is found by its name from anywhere.
  await window.keyboard.press('Control+k')
  await window.keyboard.type('น้ำที่เปิด')
  await window.getByText(th.entries.viewCommand('น้ำที่เปิดเผย')).click()
  await expect(search).toHaveValue('น้ำผิวดิน')
  await window.getByRole('button', { name: th.entries.clear }).click()
  await search.fill('ผู้ป่วยนอก')
  await window.getByRole('row').filter({ hasText: 'ผู้ป่วยนอก' }).first().getByRole('button').first().click()
  await window.getByRole('tab', { name: th.catalogue.tabs.entry, exact: true }).click()
  await expect(window.getByText(th.entries.criterion.demand.say('87'))).toBeVisible()
  await lookAt(desk, 'catalogue-11-entry')
  await rm(desktop, { recursive: true, force: true })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { thaiGdc } from '../../shared/describe/thai-gdc.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { press, reach, reachGrid, write } from './keys.ts'
import { lookAt } from './look.ts'
import { readStanding } from './office-on-disk.ts'
import { makePracticeOffice, signIn } from './person.ts'

test('a clerk brings a workbook in, corrects a heading and submits it without a mouse', async ({ open }) => {
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const file = join(desktop, 'ผู้ป่วยนอก.xlsx')
  await writeSampleWorkbook(file)
  const desk = await open()
  const { window } = desk
  await expect(window.getByRole('heading', { name: th.start.welcome })).toBeVisible()
  await press(window, th.start.way.practice.title)
  await press(window, th.start.makePractice)
  await expect(window.getByRole('heading', { name: th.start.practiceReady })).toBeVisible()
  const row = window.locator('tbody tr').filter({ hasText: 'clerk' })
  const password = (await row.locator('code').last().textContent()) ?? ''
  await reach(window, th.start.notedAll)
  await window.keyboard.press('Space')
  await press(window, th.common.next)
  await write(window, th.start.account, 'clerk')
  await write(window, th.common.password, password)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('navigation', { name: th.frame.rooms })).toBeVisible()

  await window.keyboard.press('Control+2')
  await expect(window.getByRole('heading', { name: th.intake.title })).toBeVisible()
  await answerDialogs(desk, file)
  await press(window, th.intake.pickName)
  await expect(window.getByRole('button', { name: th.intake.keepName('ผู้ป่วยนอก.xlsx') })).toBeVisible()
  await press(window, th.intake.keepName('ผู้ป่วยนอก.xlsx'))
  await expect(window.getByRole('region', { name: th.review.table })).toBeVisible()

  await reachGrid(window, th.review.table)
  await window.keyboard.press('ArrowDown')
  await expect(window.getByText(/มาจาก/).first()).toBeVisible()
  await window.keyboard.press('F2')
  await write(window, th.review.column.label, 'อำเภอที่รับบริการ')
  await press(window, th.review.column.save)
  await expect(window.getByRole('button', { name: th.review.headingName('อำเภอที่รับบริการ') })).toBeVisible()

  await press(window, th.review.toDescribe)
  await write(window, labelOf('maintainer'), 'กลุ่มงานข้อมูล')
  await write(window, labelOf('maintainer_email'), 'data@agency.go.th')
  await press(window, th.describe.toClassify)
  await press(window, th.describe.decide)
  await expect(window.getByRole('button', { name: th.describe.decidedNow, exact: true })).toBeVisible()
  await press(window, th.describe.toStars)
  await press(window, th.describe.toSubmit)
  await press(window, new RegExp(`^ *${th.describe.submit}$`))
  await expect(window.getByText(th.describe.submitted)).toBeVisible()
  expect(readStanding(desk.home).state).toBe('submitted')

  await window.keyboard.press('Control+k')
  await window.keyboard.type('ledger')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: th.ledger.title, exact: true })).toBeVisible()
  await rm(desktop, { recursive: true })
})

const heading = '<tr><td rowspan=2>เขต</td><td colspan=2>ผู้รับบริการ</td></tr><tr><td>ชาย</td><td>หญิง</td></tr>'
const figures = '<tr><td>บางรัก</td><td>1,120</td><td>980</td></tr><tr><td>สาทร</td><td>75</td><td>80</td></tr>'
const total = '<tr><td>รวม</td><td>1,195</td><td>1,060</td></tr>'
const cells = 'ถนน\tคัน\r\n"สีลม\r\nฝั่งใต้"\t1,200\r\n"5 แยก"\t940\r\nพระราม 4\t760\r\n'

/** Puts on the system's clipboard what a spreadsheet program would. */
const copy = (window: Page, copied: { readonly [kind in 'text/plain' | 'text/html']?: string }): Promise<void> =>
  window.evaluate(given => {
    const give = (event: ClipboardEvent): void => {
      for (const [kind, text] of Object.entries(given)) event.clipboardData?.setData(kind, text)
      event.preventDefault()
    }
    document.addEventListener('copy', give, { once: true })
    document.execCommand('copy')
  }, copied)

/** Pastes a file as it comes when it was copied in a folder; no program but such a one can put it on the clipboard. */
async function pasteFile(window: Page, path: string): Promise<void> {
  await window.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'copied' })))
  await window.locator('#copied').setInputFiles(path)
  await window.locator('#copied').evaluate((input: HTMLInputElement) => {
    const clipboardData = new DataTransfer()
    for (const file of input.files ?? []) clipboardData.items.add(file)
    input.remove()
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
  })
}

test('a clerk pastes cells that they copied, is told what cannot be pasted, and stands beside the recovered table without a mouse', async ({
  open,
}) => {
  test.setTimeout(300_000)
  const desk = await open()
  const { app, window } = desk
  await signIn(window, 'clerk', await makePracticeOffice(window))
  await app.evaluate(({ clipboard }) => clipboard.clear())
  await window.keyboard.press('Control+v')
  await expect(window.getByText(th.faults['clipboard/no-table'].say({}))).toBeVisible()
  await lookAt(desk, '90-today-nothing-to-paste')

  await copy(window, { 'text/plain': 'เขต\tชาย\tหญิง', 'text/html': `<table>${heading}${figures}${total}</table>` })
  await window.keyboard.press('Control+v')
  await expect(window.getByRole('heading', { name: th.intake.title })).toBeVisible()
  const card = window.getByRole('article', { name: /^วางเมื่อ \d+ .+ 25\d\d \d\d\.\d\d\.html$/ })
  await expect(card.getByText(th.intake.state.quarantine)).toBeVisible({ timeout: 60_000 })
  const name = (await card.getAttribute('aria-label')) ?? ''

  await copy(window, { 'text/plain': cells })
  await press(window, th.intake.paste)
  const second = window.getByRole('article', { name: /\.tsv$/ })
  await expect(second.getByText(th.intake.state.quarantine)).toBeVisible({ timeout: 60_000 })
  await copy(window, { 'text/plain': '1', 'text/html': `<table>${heading}` })
  await window.keyboard.press('Control+v')
  const broken = window.getByRole('article').filter({ hasText: th.intake.state.refused })
  await expect(broken.getByText(/เสียหาย อ่านได้ไม่ครบ/)).toBeVisible({ timeout: 60_000 })
  await lookAt(desk, '91-intake-pasted')

  await window.keyboard.press('Control+k')
  await window.keyboard.press('Control+v')
  await expect(window.getByRole('dialog').getByRole('searchbox')).toHaveValue('1')
  while (await window.getByRole('dialog').isVisible()) await window.keyboard.press('Escape')
  await expect(window.getByRole('article')).toHaveCount(3)

  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const file = join(desktop, 'ผู้ป่วยนอก.xlsx')
  await writeSampleWorkbook(file)
  await pasteFile(window, file)
  await expect(window.getByRole('article', { name: 'ผู้ป่วยนอก.xlsx' })).toBeVisible()
  await rm(desktop, { recursive: true })

  await press(window, th.intake.keepName(name))
  await expect(window.getByRole('region', { name: th.review.table })).toBeVisible()
  await reachGrid(window, th.review.table)
  await window.keyboard.press('Control+End')
  const origin = window.getByRole('region', { name: th.review.source, exact: true }).locator('[role=gridcell][id$="-3-2"]')
  await expect(origin).toHaveClass(/grid-lit/)
  await expect(origin).toHaveText('80')
  await lookAt(desk, '92-review-pasted')
})

const labelOf = (key: string): string => thaiGdc.fields.find(field => field.key === key)?.th ?? key

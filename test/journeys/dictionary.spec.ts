import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { writePaper } from './papers.ts'
import { bringAsClerk } from './person.ts'
import { classify, describe, keepFile } from './walk-steps.ts'

const name = 'ผู้รับบริการรายจังหวัด.xlsx'
const onHeading = 'นับผู้มาครั้งแรกของปี ไม่นับผู้มอบอำนาจ'
const branches = ['A01', 'B20', 'J45']
const paper = {
  ผู้รับบริการ: [
    ['จำนวนผู้รับบริการจำแนกตามจังหวัด เพศ และสาขา ปี 2566'],
    ['จังหวัด', 'เพศ (1=ชาย 2=หญิง)', 'รหัสสาขา', 'ผู้รับบริการใหม่', 'ค่าธรรมเนียม (บาท)'],
    ...Array.from({ length: 36 }, (_, n) => [
      ['เชียงใหม่', 'ลำพูน', 'ลำปาง', 'น่าน'][n % 4] ?? '',
      (n % 2) + 1,
      branches[n % 3] ?? '',
      12 + ((n * 7) % 40),
      1200 + n * 350,
    ]),
  ],
}

test('a clerk takes what can be said of the columns, explains the codes with the keys alone, and what is missing is told before it is submitted', {
  tag: '@long',
}, async ({ open }) => {
  test.setTimeout(300_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  await writePaper(join(desktop, name), paper, { D2: onHeading })
  const desk = await open()
  const { window } = desk
  await bringAsClerk(window, join(desktop, name))
  await keepFile(window, name)
  await describe(window)
  const button = (label: string | RegExp) => window.getByRole('button', { name: label, exact: true })
  const field = (what: string, column: string) => window.getByLabel(th.dictionary.ofColumn(what, column), { exact: true })

  await window.getByRole('tab', { name: new RegExp(th.dictionary.tab) }).click()
  await expect(button(th.dictionary.takeAll)).toBeVisible({ timeout: 60_000 })
  await lookAt(desk, '95-dictionary-proposed')
  await button(th.dictionary.takeAll).click()
  await expect(field(th.dictionary.meaning, 'ผู้รับบริการใหม่')).toHaveValue(onHeading)
  await expect(window.getByRole('status').getByText(th.describe.saved)).toBeVisible()

  await field(th.dictionary.label, 'ผู้รับบริการใหม่').fill('จำนวนผู้รับบริการรายใหม่')
  await field(th.dictionary.unit, 'ผู้รับบริการใหม่').fill('คน')
  const codes = window.getByRole('button', { name: /: รหัสสาขา$/ })
  await codes.focus()
  await window.keyboard.press('Enter')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: th.dictionary.fromValues('3'), exact: true }).click()
  await dialog.getByLabel(th.dictionary.codeNth(th.dictionary.codeThai, '1'), { exact: true }).fill('สาขากลาง')
  await window.keyboard.press('Tab')
  await window.keyboard.type('Central branch')
  await lookAtDialog(desk, '96-dictionary-codes')
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(codes).toBeFocused()
  await expect(window.getByRole('status').getByText(th.describe.saved)).toBeVisible()
  await lookAt(desk, '97-dictionary-filled')

  // Another page and back: what was typed is kept.
  await classify(window)
  const toStars = button(th.describe.toStars)
  if (await toStars.isVisible()) await toStars.click()
  await button(th.describe.toSubmit).click()
  const missing = window.getByText(/^พจนานุกรมข้อมูลยังขาด/)
  await expect(missing).toBeVisible()
  await lookAt(desk, '98-dictionary-before-submission')
  await window.locator('li').filter({ has: missing }).getByRole('button').click()
  await expect(field(th.dictionary.label, 'ผู้รับบริการใหม่')).toHaveValue('จำนวนผู้รับบริการรายใหม่')
  await codes.click()
  await expect(dialog.getByLabel(th.dictionary.codeNth(th.dictionary.codeThai, '1'), { exact: true })).toHaveValue('สาขากลาง')
  await rm(desktop, { recursive: true, force: true })
})

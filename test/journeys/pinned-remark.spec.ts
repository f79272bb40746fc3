import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt } from './look.ts'
import { bringAsClerk, goTo, signIn, signOut } from './person.ts'
import { classify, describe, keepFile, sendBack, submit } from './walk-steps.ts'

test('a remark that a supervisor pins to a cell of the original leads the clerk of the next draft to that cell', { tag: '@long' }, async ({
  open,
}) => {
  test.setTimeout(240_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const table = 'ผู้ป่วยนอกรายอำเภอ.xlsx'
  await writeSampleWorkbook(join(desktop, table))
  const desk = await open()
  const { window } = desk
  const given = await bringAsClerk(window, join(desktop, table))
  await keepFile(window, table)
  await describe(window)
  await classify(window)
  await submit(window)
  await signOut(window)

  await signIn(window, 'supervisor', given)
  await goTo(window, 'approve')
  await window.locator('.sample').first().click()
  const original = window.locator('.memo-source')
  const first = await original.getByRole('heading').textContent()
  await original.getByRole('grid').focus()
  // The first sample is the month, which stands in a title line that is merged over the whole width.
  await window.keyboard.press('ArrowDown')
  await expect(original.getByRole('heading')).not.toHaveText(first ?? '')
  const title = (await original.getByRole('heading').textContent()) ?? ''
  // The table is of several sheets: each place names its own.
  const address = title.replace(th.approve.originalOf(''), '').trim().split('!').at(-1) ?? ''
  expect(address).toMatch(/^[A-Z]+\d+$/)
  await refuseThenEscape(window)
  await lookAt(desk, '50-pinned-cell') // looking takes longer than the next password must wait
  await sendBack(window, given, 'ตัวเลขช่องนี้ไม่ตรงกับรายงาน')
  await signOut(window)

  await signIn(window, 'clerk', given)
  await goTo(window, 'today')
  await expect(window.locator('.task-remark').first()).toContainText(`!${address}`)
  await lookAt(desk, '51-today-returned')
  await window.getByRole('button', { name: new RegExp(`^${th.today.task.returned.verb}:`) }).click()
  const remark = window.locator('.remarks').getByRole('button', { name: address })
  await expect(remark).toContainText('ตัวเลขช่องนี้ไม่ตรงกับรายงาน')
  await remark.click()
  const grid = window.getByRole('region', { name: th.review.source }).getByRole('grid')
  const [column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address)?.slice(1) ?? []
  await expect(grid).toHaveAttribute('aria-activedescendant', new RegExp(`-${Number(row) - 1}-${column.charCodeAt(0) - 65}$`))
  await lookAt(desk, '52-review-remark')
  await rm(desktop, { recursive: true, force: true })
})

/** A wrong password leaves the keyboard in its field, and Esc still closes what asked for it. */
async function refuseThenEscape(window: Page): Promise<void> {
  const verb = { name: th.approve.return, exact: true } as const
  await window.getByRole('button', verb).click()
  const dialog = window.getByRole('alertdialog')
  const password = dialog.getByLabel(th.common.yourPassword)
  await dialog.getByRole('textbox').first().fill('ยังไม่ส่ง')
  await password.fill('ไม่ใช่รหัสนี้')
  await dialog.getByRole('button', verb).click()
  await expect(dialog.getByText(th.faults['people/wrong-password'].say({ own: true }))).toBeVisible()
  await expect(password).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeRestrictedSample, writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { dropFile, goTo, makePracticeOffice, signIn, signOut } from './person.ts'
import { approve, describe, keepFile, passOn, sendBack, switchPractice } from './walk-steps.ts'

test('every room is fit to be shown, in both languages and on both screens', { tag: '@long' }, async ({ open }) => {
  test.setTimeout(600_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const table = 'ผู้ป่วยนอกรายอำเภอ.xlsx'
  const people = 'บัญชีรายชื่อ.xlsx'
  await writeSampleWorkbook(join(desktop, table))
  await writeRestrictedSample(join(desktop, people))
  await writeFile(join(desktop, 'เสีย.xlsx'), 'PK\u0003\u0004 ไม่ใช่ไฟล์ตาราง')

  const desk = await open()
  const { window } = desk
  await expect(window.getByRole('heading', { name: th.start.welcome })).toBeVisible()
  await lookAt(desk, '01-welcome')
  for (const way of ['found', 'restore', 'practice'] as const) {
    await window.getByRole('button', { name: th.start.way[way].title }).click()
    await lookAt(desk, `02-${way}`)
    await window.getByRole('button', { name: th.common.back, exact: true }).click()
  }
  const given = await makePracticeOffice(window)
  await lookAt(desk, '03-sign-in')

  await signIn(window, 'head', given)
  await lookAt(desk, '04-today-empty')
  for (const room of ['catalogue', 'approve', 'outbox'] as const) {
    await goTo(window, room)
    await lookAt(desk, `05-${room}-empty`)
  }
  await switchPractice(window, false)
  await signOut(window)

  await signIn(window, 'clerk', given)
  await lookAt(desk, '10-today-clerk')
  await goTo(window, 'intake')
  await lookAt(desk, '11-intake-empty')
  await dropFile(window, join(desktop, 'เสีย.xlsx'))
  await expect(window.getByText(th.intake.state.refused)).toBeVisible()
  await dropFile(window, join(desktop, people))
  await expect(window.getByRole('article', { name: people }).getByText(th.intake.personal)).toBeVisible()
  await dropFile(window, join(desktop, table))
  await expect(window.getByRole('button', { name: th.intake.keepName(table) })).toBeVisible()
  await lookAt(desk, '12-intake')
  await keepFile(window, table)
  await window.getByRole('grid').nth(1).getByRole('gridcell').nth(8).click()
  await lookAt(desk, '13-review')
  await describe(window)
  await lookAt(desk, '15-describe')
  await window.getByRole('button', { name: th.describe.toClassify, exact: true }).click()
  await lookAt(desk, '16-classify')
  await window.getByRole('button', { name: th.describe.decide, exact: true }).click()
  await window.getByRole('button', { name: th.describe.toStars, exact: true }).click()
  await lookAt(desk, '16-stars')
  await window.getByRole('button', { name: th.describe.toSubmit, exact: true }).click()
  await lookAt(desk, '17-submit')
  await window.getByRole('button', { name: th.describe.submit, exact: true }).click()
  await expect(window.getByText(th.describe.submitted)).toBeVisible()

  await goTo(window, 'intake')
  await keepFile(window, people)
  await lookAt(desk, '18-review-people')
  await describe(window)
  await window.getByRole('button', { name: th.describe.toClassify, exact: true }).click()
  await lookAt(desk, '19-classify-people')
  await window.getByRole('button', { name: th.describe.decide, exact: true }).click()
  await window.getByRole('button', { name: th.describe.toSubmit, exact: true }).click()
  await window.getByRole('button', { name: th.describe.submit, exact: true }).click()
  await expect(window.getByText(th.describe.submitted)).toBeVisible()
  await signOut(window)

  await signIn(window, 'supervisor', given)
  await lookAt(desk, '20-today-supervisor')
  await goTo(window, 'approve')
  await lookAt(desk, '21-approve-supervisor')
  await window.getByRole('button', { name: th.approve.return, exact: true }).click()
  await lookAtDialog(desk, '22-return-dialog')
  await window.keyboard.press('Escape')
  await passOn(window, given)
  await sendBack(window, given, 'คอลัมน์ที่อยู่ละเอียดเกินไป ขอให้ตัดเหลืออำเภอ')
  await signOut(window)

  await signIn(window, 'head', given)
  await goTo(window, 'approve')
  await lookAt(desk, '30-approve-head')
  await approve(window, given)
  await goTo(window, 'outbox')
  await expect(window.getByText(th.domain.parcelState.waiting).first()).toBeVisible()
  await lookAt(desk, '31-outbox-waiting')
  await switchPractice(window, true)
  await lookAt(desk, '32-settings-practice')
  await goTo(window, 'outbox')
  await expect(window.getByText(th.domain.parcelState.done).first()).toBeVisible({ timeout: 60_000 })
  await lookAt(desk, '33-outbox-done')
  await goTo(window, 'today')
  await lookAt(desk, '34-today-head')
  await goTo(window, 'catalogue')
  await lookAt(desk, '35-catalogue')
  await window.getByRole('row').filter({ hasText: 'ผู้ป่วยนอก' }).first().click()
  for (const tab of ['data', 'description', 'versions', 'deliveries', 'history'] as const) {
    await window.getByRole('tab', { name: th.catalogue.tabs[tab], exact: true }).click()
    await lookAt(desk, `36-dataset-${tab}`)
  }
  await goTo(window, 'ledger')
  await window.getByRole('button', { name: th.ledger.verify }).click()
  await expect(window.getByText(th.ledger.intact('').trim().split(' ')[0] ?? '').first()).toBeVisible()
  await lookAt(desk, '37-ledger')
  await goTo(window, 'settings')
  for (const page of ['people', 'hubs', 'policy', 'backup', 'look', 'about'] as const) {
    await window.getByRole('tab', { name: th.settings.page[page], exact: true }).click()
    await lookAt(desk, `40-settings-${page}`)
  }
  await window.keyboard.press('Control+k')
  await window.getByRole('dialog').getByRole('searchbox').or(window.getByRole('dialog').getByRole('textbox')).first().fill('ผู้ป่วย')
  // The list marks its first line a little after it has it.
  await expect(
    window
      .getByRole('dialog')
      .getByRole('menuitem', { name: /ผู้ป่วยนอก/ })
      .first(),
  ).toHaveAttribute('data-focused', 'true')
  await lookAtDialog(desk, '45-palette')
  // The first takes back what was typed, the second closes.
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toBeHidden()
  await window.keyboard.press('F1')
  await lookAtDialog(desk, '46-help')
  await window.keyboard.press('Escape')
  await signOut(window)

  await signIn(window, 'clerk', given)
  await goTo(window, 'today')
  await lookAt(desk, '50-today-returned')
  await window.locator('.person').click()
  await window.getByRole('menuitem', { name: th.frame.lock }).click()
  await expect(window.getByRole('heading', { name: th.start.lockedTitle })).toBeVisible()
  await lookAtDialog(desk, '51-locked')
  await rm(desktop, { recursive: true })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { readStanding, verifyLedger } from './office-on-disk.ts'
import { bringAsClerk, dropFile, goTo, signIn, signOut } from './person.ts'
import { classify, describe, keepFile, makeBackup, passAndSign, submit } from './walk-steps.ts'

/** Answers what asks for a reason and the password. */
async function confirm(window: Page, verb: string, reason: string, password: string): Promise<void> {
  const dialog = window.getByRole('alertdialog')
  await dialog.getByRole('textbox').first().fill(reason)
  await dialog.getByLabel(th.common.yourPassword).fill(password)
  await dialog.getByRole('button', { name: verb, exact: true }).click()
  await expect(dialog.getByLabel(th.common.yourPassword)).toBeHidden({ timeout: 30_000 })
}

async function openDataset(window: Page): Promise<void> {
  await goTo(window, 'catalogue')
  await window.getByRole('table').getByRole('rowheader').getByRole('button').first().click()
  await expect(window.getByRole('tab', { name: th.catalogue.tabs.data })).toBeVisible()
}

test('the same file is told apart from a new one; a published dataset is retired, and its data erased when a person asks', {
  tag: '@long',
}, async ({ open }) => {
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ผู้รับบริการรายอำเภอ.xlsx'
  await writeSampleWorkbook(join(desktop, name))
  const desk = await open()
  const { window } = desk
  const given = await bringAsClerk(window, join(desktop, name))
  await keepFile(window, name)
  await describe(window)
  await classify(window)
  await submit(window)

  await goTo(window, 'intake')
  await dropFile(window, join(desktop, name))
  await expect(window.getByText(th.intake.sameSay)).toBeVisible({ timeout: 30_000 })
  await lookAt(desk, '60-same-file')
  await window.getByRole('button', { name: th.intake.sameOpen }).click()
  await expect(window.getByRole('tab', { name: th.catalogue.tabs.data })).toBeVisible()
  await expect(window.getByRole('button', { name: th.catalogue.erase })).toBeHidden()

  await passAndSign(window, given)
  await goTo(window, 'outbox')
  await expect(window.getByText(th.domain.parcelState.done).first()).toBeVisible({ timeout: 60_000 })
  const stick = await mkdtemp(join(tmpdir(), 'แฟลชไดรฟ์ '))
  await makeBackup(desk, stick)
  await openDataset(window)
  await lookAt(desk, '61-dataset-of-the-head')
  await window.getByRole('button', { name: th.catalogue.retire, exact: true }).click()
  await lookAtDialog(desk, '62-retire')
  await confirm(window, th.catalogue.retire, 'หน่วยงานเลิกเก็บข้อมูลชุดนี้', given.head ?? '')
  await expect(window.getByText(th.domain.versionState.retired).first()).toBeVisible()
  expect(readStanding(desk.home).state).toBe('retired')
  await signOut(window)

  await signIn(window, 'supervisor', given)
  await openDataset(window)
  await window.getByRole('button', { name: th.catalogue.erase }).click()
  await lookAtDialog(desk, '63-erase-personal')
  await confirm(window, th.catalogue.eraseDo, 'เจ้าของข้อมูลยื่นคำร้อง', given.supervisor ?? '')
  const elsewhere = window.getByRole('alertdialog', { name: th.common.elsewhereTitle })
  await expect(elsewhere.getByText(stick)).toBeVisible({ timeout: 30_000 })
  await lookAtDialog(desk, '64-copies-elsewhere')
  await elsewhere.getByRole('button', { name: th.common.understood }).click()
  await expect(window.getByRole('button', { name: th.catalogue.erase })).toBeHidden()
  await desk.app.close()
  expect(await verifyLedger(desk.home)).toMatchObject({ intact: true })
  for (const folder of [desktop, stick]) await rm(folder, { recursive: true })
})

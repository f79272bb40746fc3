import { expect, type Locator, type Page } from '@playwright/test'
import { th } from '../../renderer/words/th.ts'
import { thaiGdc } from '../../shared/describe/thai-gdc.ts'
import { answerDialogs } from './dialogs.ts'
import type { OpenDesk } from './open-desk.ts'
import { type Given, goTo, signIn, signOut } from './person.ts'

const button = (at: Page | Locator, name: string): Locator => at.getByRole('button', { name, exact: true })

/** The clerk keeps the file that was looked at, of one sheet where it has several, and stands in review. */
export async function keepFile(window: Page, name: string, sheet?: string): Promise<void> {
  const card = window.getByRole('article', { name })
  if (sheet !== undefined) {
    await card.getByRole('button', { name: th.intake.showAlone('').split('(')[0] ?? '' }).click()
    await card.getByRole('radio', { name: th.intake.alone(sheet) }).click({ force: true })
  }
  await card.getByRole('button', { name: th.intake.keepName(name) }).click()
  await expect(window.getByRole('region', { name: th.review.table })).toBeVisible()
}

/** Gives a column another heading. */
export async function renameColumn(window: Page, was: string, label: string, name: string): Promise<void> {
  await window.getByRole('button', { name: th.review.headingName(was), exact: true }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel(th.review.column.label).fill(label)
  await dialog.getByLabel(th.review.column.name).fill(name)
  await button(dialog, th.review.column.save).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('button', { name: th.review.headingName(label), exact: true })).toBeVisible()
}

/** Fills whatever required field of the description is still blank. */
export async function describe(window: Page): Promise<void> {
  await button(window, th.review.toDescribe).click()
  const form = window.locator('form, [data-pane]').first()
  await expect(form).toBeVisible()
  for (const [key, text] of [
    ['maintainer', 'กลุ่มงานข้อมูลและสถิติ'],
    ['maintainer_email', 'data@agency.go.th'],
  ] as const) {
    const field = window.getByLabel(thaiGdc.fields.find(one => one.key === key)?.th ?? key).first()
    if ((await field.inputValue()) === '') await field.fill(text)
  }
  const objective = thaiGdc.fields.find(one => one.key === 'objective')
  const code = objective?.codes[1]?.th ?? ''
  // The office's habit may have filled it in already, and then the list does not offer it again.
  if ((await window.getByRole('row', { name: code }).count()) === 0) {
    await window.getByRole('combobox', { name: objective?.th ?? '' }).click()
    await window.keyboard.type(code)
    await window.getByRole('option', { name: code }).first().click()
  }
  // The category is still open: it is decided in the next step.
  await expect(window.getByText(/1[34]\/14/)).toBeVisible()
}

/** Confirms the level that is proposed. */
export async function classify(window: Page): Promise<void> {
  await button(window, th.describe.toClassify).click()
  await button(window, th.describe.decide).click()
  await expect(button(window, th.describe.decidedNow)).toBeVisible()
}

/** Hands the draft to the supervisor; what is open goes by the ladder of stars. */
export async function submit(window: Page): Promise<void> {
  if (await button(window, th.describe.toStars).isVisible()) await button(window, th.describe.toStars).click()
  await button(window, th.describe.toSubmit).click()
  await button(window, th.describe.submit).click()
  await expect(window.getByText(th.describe.submitted)).toBeVisible()
}

async function decide(window: Page, password: string, verb: string, remark: string): Promise<void> {
  await button(window, verb).click()
  const dialog = window.getByRole('alertdialog')
  await dialog.getByRole('textbox').first().fill(remark)
  await dialog.getByLabel(th.common.yourPassword).fill(password)
  await button(dialog, verb).click()
  await expect(dialog).toBeHidden({ timeout: 30_000 })
}

/** The supervisor passes on what waits first. */
export async function passOn(window: Page, given: Given): Promise<void> {
  await goTo(window, 'approve')
  await decide(window, given.supervisor ?? '', th.approve.pass, 'ตรวจกับต้นฉบับแล้ว')
}

/** The supervisor sends it back with a remark. */
export async function sendBack(window: Page, given: Given, remark: string): Promise<void> {
  await goTo(window, 'approve')
  await decide(window, given.supervisor ?? '', th.approve.return, remark)
}

/** The head signs what waits first. */
export async function approve(window: Page, given: Given): Promise<void> {
  await goTo(window, 'approve')
  await decide(window, given.head ?? '', th.approve.agree, 'อนุมัติ')
  await acceptTerms(window)
}

/** Accepts the terms of the hub where something waits for that; they stay accepted. */
async function acceptTerms(window: Page): Promise<void> {
  await goTo(window, 'outbox')
  await expect(window.getByRole('table').first()).toBeVisible({ timeout: 30_000 })
  const read = button(window, th.announce.termsRead)
  const isAsked = await read.waitFor({ state: 'visible', timeout: 2000 }).then(
    () => true,
    () => false,
  )
  if (!isAsked) return
  await read.click()
  const dialog = window.getByRole('alertdialog')
  await dialog.getByText(th.announce.termsCheck).click()
  await button(dialog, th.announce.termsConfirm).click()
  await expect(dialog).toBeHidden()
}

/** Turns the practice hub and exchange off or on, by the settings. */
export async function switchPractice(window: Page, on: boolean): Promise<void> {
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.practice }).click()
  await button(window, on ? th.settings.practice.turnOn : th.settings.practice.turnOff).click()
  await expect(button(window, on ? th.settings.practice.turnOff : th.settings.practice.turnOn)).toBeVisible()
}

/** Backs the office up to a folder, by the settings. */
export async function makeBackup(desk: OpenDesk, folder: string): Promise<void> {
  const { window } = desk
  await answerDialogs(desk, folder)
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.backup, exact: true }).click()
  await window.getByRole('button', { name: th.settings.backup.make, exact: true }).click()
  await expect(window.getByText(folder.split('/').at(-1) ?? folder).first()).toBeVisible({ timeout: 30_000 })
}

/** From a draft in review to the head's signature: the clerk describes, classifies and submits, the others decide. */
export async function bringToSignature(window: Page, given: Given): Promise<void> {
  await describe(window)
  await classify(window)
  await submit(window)
  await passAndSign(window, given)
}

/** The clerk goes, the supervisor passes on what was submitted, the head signs it. */
export async function passAndSign(window: Page, given: Given): Promise<void> {
  await signOut(window)
  await signIn(window, 'supervisor', given)
  await passOn(window, given)
  await signOut(window)
  await signIn(window, 'head', given)
  await approve(window, given)
}

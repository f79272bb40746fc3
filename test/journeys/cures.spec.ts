import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { writePaper } from './papers.ts'
import { bringAsClerk } from './person.ts'
import { keepFile } from './walk-steps.ts'

const size = 90
const people = Array.from({ length: size }, (_, n) => [
  n % 2 === 0 ? 'ชาย' : 'หญิง',
  20 + (n % 45),
  n % 3 === 0 ? 'แม่ริม' : 'สันทราย',
  12_000 + n * 137,
])

test('a clerk writes a cure by hand: sees what would come of it, presses it, writes it otherwise and takes it out', {
  tag: '@long',
}, async ({ open }) => {
  test.setTimeout(300_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ผู้รับบริการ.xlsx'
  await writePaper(join(desktop, name), {
    ผู้รับบริการ: [['ผู้รับบริการ จังหวัดเชียงใหม่ ประจำปี 2567'], ['เพศ', 'อายุ', 'อำเภอ', 'รายได้ต่อเดือน (บาท)'], ...people],
  })
  const desk = await open()
  const { window } = desk
  await bringAsClerk(window, join(desktop, name))
  await keepFile(window, name)
  await window.getByRole('button', { name: th.review.headingName('อายุ'), exact: true }).click()
  await window.getByRole('dialog').getByRole('button', { name: th.cures.ofColumn, exact: true }).click()
  const dialog = window.getByRole('dialog', { name: th.cures.title })
  await expect(dialog.getByText(th.cures.step('45', '5'))).toBeVisible({ timeout: 60_000 })
  await dialog.getByText(th.risk.sample).click()
  await lookAtDialog(desk, '97-cure-by-hand')
  await dialog.getByLabel(th.cures.field.width).fill('ศูนย์')
  await expect(dialog.getByText(th.cures.wrong.bands)).toBeVisible()
  await expect(dialog.getByRole('button', { name: th.cures.apply, exact: true })).toBeDisabled()
  await dialog.getByLabel(th.cures.field.width).fill('๒๐')
  await expect(dialog.getByText(th.cures.step('45', '3'))).toBeVisible({ timeout: 60_000 })
  // From the keyboard: Enter in a field presses the verb.
  await dialog.getByLabel(th.cures.field.width).press('Enter')
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  const steps = window.getByRole('complementary', { name: th.review.steps })
  await expect(steps.getByText(th.refine.bands('20'))).toBeVisible({ timeout: 60_000 })
  await lookAt(desk, '98-cure-in-recipe')

  await steps.getByRole('button', { name: th.review.stepChange(th.review.stepName.generalise), exact: true }).click()
  const change = window.getByRole('dialog', { name: th.cures.change })
  await change.getByLabel(th.cures.field.width).fill('10')
  await expect(change.getByText(th.cures.step('3', '5'))).toBeVisible({ timeout: 60_000 })
  await lookAtDialog(desk, '99-cure-changed')
  await change.getByRole('button', { name: th.cures.save, exact: true }).click()
  await expect(change).toBeHidden({ timeout: 60_000 })
  await expect(steps.getByText(th.refine.bands('10'))).toBeVisible({ timeout: 60_000 })
  await steps.getByRole('button', { name: th.cures.remove(th.review.stepName.generalise), exact: true }).click()
  await expect(steps.getByText(th.refine.bands('10'))).toBeHidden({ timeout: 60_000 })
  await desk.app.close()
  await rm(desktop, { recursive: true })
})

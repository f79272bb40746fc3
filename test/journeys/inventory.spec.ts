import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { layOffice } from './lay-office.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { killDesk, type OpenDesk } from './open-desk.ts'
import { makePracticeOffice, signIn } from './person.ts'

const { inventory: words } = th
const button = ({ window }: OpenDesk, name: string) => window.getByRole('button', { name, exact: true })
const state = ({ window }: OpenDesk, name: string) => window.getByRole('banner').or(window.locator('.room-head')).getByText(name)

/** By name, as from anywhere, and Enter at once as one does who knows the name. */
async function openRoom({ window }: OpenDesk): Promise<void> {
  await window.keyboard.press('Control+K')
  await window.keyboard.type('สำรวจ')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('heading', { name: words.title, exact: true })).toBeVisible()
}

test('a shared folder of 300 files becomes a ranked work list, paused, cut off and gone on with in between', async ({ open }) => {
  test.setTimeout(300_000)
  const folder = join(await mkdtemp(join(tmpdir(), 'แผ่นกลาง ')), 'ข้อมูลกองแผนงาน')
  await layOffice(folder, 25)
  const first = await open()
  const given = await makePracticeOffice(first.window)
  await signIn(first.window, 'clerk', given)
  await answerDialogs(first, folder)
  await openRoom(first)
  await lookAt(first, '90-inventory-none')
  await button(first, words.begin).first().click()
  await expect(first.window.getByText(words.stage.look, { exact: true }).first()).toBeVisible({ timeout: 60_000 })
  await button(first, words.pause).click()
  await expect(state(first, words.state.paused)).toBeVisible()
  await lookAt(first, '91-inventory-paused')
  await button(first, words.goOn).click()
  await expect(state(first, words.state.running)).toBeVisible()
  await killDesk(first)

  const desk = await open()
  const { window } = desk
  // The choice of a language that was made last moment may go with the power.
  await window.locator('.language [lang=th]').first().click()
  await signIn(window, 'clerk', given)
  await openRoom(desk)
  await window.getByRole('button', { name: 'ข้อมูลกองแผนงาน' }).click()
  await expect(window.getByText(th.faults['inventory/interrupted'].say({}))).toBeVisible()
  await button(desk, words.goOn).click()
  await expect(state(desk, words.state.ended)).toBeVisible({ timeout: 120_000 })
  await expect(window.locator('.tile').first()).toContainText('300')
  await lookAt(desk, '92-work-list')
  await window.getByRole('tab', { name: words.groups }).click()
  await lookAt(desk, '93-groups')
  await window.getByRole('radio', { name: words.group.versions }).click({ force: true })
  await expect(window.getByText(words.newest).first()).toBeVisible()
  await window.getByRole('tab', { name: words.view.unread }).click()
  await expect(window.getByText('เสีย 0.xlsx').first()).toBeVisible()
  await lookAt(desk, '94-unread')
  await window.getByRole('tab', { name: words.view.personal }).click()
  await lookAt(desk, '95-personal')
  await button(desk, words.rule).click()
  await lookAtDialog(desk, '96-rule')
  await window.keyboard.press('Escape')
  await window.getByRole('tab', { name: words.view.work }).click()
  const bring = window.getByRole('button', { name: new RegExp(`^${words.bring} `) }).first()
  const name = (await bring.getAttribute('aria-label'))?.slice(words.bring.length + 1) ?? ''
  await bring.click()
  await window.getByRole('button', { name: words.broughtName(name) }).click()
  await expect(window.getByRole('article', { name })).toBeVisible()
  await rm(join(folder, '..'), { recursive: true })
})

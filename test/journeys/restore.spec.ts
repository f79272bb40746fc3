import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { atDesk, goTo, signOut, typeSignIn } from './person.ts'
import { makeBackup } from './walk-steps.ts'

const password = 'รวงข้าว ริมคลอง 69'

test('an office is founded, given a person, backed up to a stick, and stands again on another data folder', async ({ open, home }) => {
  const stick = await mkdtemp(join(tmpdir(), 'แฟลชไดรฟ์ '))
  const desk = await open()
  const { window } = desk
  await window.getByRole('button', { name: th.start.way.found.title }).click()
  for (const [label, text] of [
    [th.start.officeName, 'สำนักงานสถิติทดสอบ'],
    [th.start.officeCode, 'สสท.'],
    [th.start.personName, 'สมศรี ดูแลดี'],
    [th.start.account, 'admin'],
    [th.start.newPassword, password],
    [th.start.passwordAgain, password],
  ] as const)
    await window.getByLabel(label).first().fill(text)
  await window.getByRole('button', { name: th.start.found, exact: true }).click()
  await expect(window.getByRole('navigation', { name: th.frame.rooms })).toBeVisible({ timeout: 30_000 })
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.people, exact: true }).click()
  await window.getByRole('button', { name: th.settings.people.add, exact: true }).click()
  const dialog = window.getByRole('alertdialog')
  await dialog.getByLabel(th.settings.people.name).fill('วิชัย ขยันงาน')
  await dialog.getByLabel(th.settings.people.account).fill('wichai')
  await dialog.getByRole('checkbox', { name: th.settings.people.role.clerk }).click({ force: true })
  await dialog.getByRole('button', { name: th.settings.people.add, exact: true }).click()
  await expect(window.getByText(th.settings.people.passwordTitle('วิชัย ขยันงาน'))).toBeVisible()
  const once = (await window.locator('code.secret').textContent()) ?? ''
  await makeBackup(desk, stick)
  await desk.app.close()
  const [backup = ''] = await readdir(stick)

  const elsewhere = join(home, 'เครื่องใหม่')
  const fresh = await open({ home: elsewhere })
  await answerDialogs(fresh, join(stick, backup))
  await fresh.window.getByRole('button', { name: th.start.way.restore.title }).click()
  await fresh.window.getByLabel(th.start.restorePassword).fill(password)
  await fresh.window.getByRole('button', { name: th.start.chooseBackup, exact: true }).click()
  await expect(fresh.window.getByText('สำนักงานสถิติทดสอบ').first()).toBeVisible({ timeout: 30_000 })
  await typeSignIn(fresh.window, 'admin', password)
  await atDesk(fresh.window)
  await goTo(fresh.window, 'settings')
  await fresh.window.getByRole('tab', { name: th.settings.page.people, exact: true }).click()
  await expect(fresh.window.getByText('วิชัย ขยันงาน').first()).toBeVisible()

  await signOut(fresh.window)
  await typeSignIn(fresh.window, 'wichai', once)
  await expect(fresh.window.getByRole('heading', { name: th.start.firstPassword('วิชัย ขยันงาน') })).toBeVisible()
  // The one-time password was typed a moment ago: it is not asked again.
  await expect(fresh.window.getByLabel(th.start.oneTimePassword)).toHaveCount(0)
  await fresh.window.locator('input[autocomplete=new-password]').first().fill('ทุ่งนา ฟ้ากว้าง 12')
  await fresh.window.locator('input[autocomplete=new-password]').last().fill('ทุ่งนา ฟ้ากว้าง 12')
  await fresh.window.getByRole('button', { name: th.start.changePassword, exact: true }).click()
  await atDesk(fresh.window)
  await rm(stick, { recursive: true })
})

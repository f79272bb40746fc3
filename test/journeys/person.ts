import { expect, type Locator, type Page } from '@playwright/test'
import type { RailRoom } from '../../renderer/desk/rooms-for.ts'
import { th } from '../../renderer/words/th.ts'

/** Passwords of the three people of the practice office, as they were shown once, by account. */
export type Given = { readonly [account: string]: string }

const button = (at: Page | Locator, name: string): Locator => at.getByRole('button', { name, exact: true })

/** First start: makes the practice office and notes the passwords that are shown once. */
export async function makePracticeOffice(window: Page): Promise<Given> {
  await window.getByRole('button', { name: th.start.way.practice.title }).click()
  await button(window, th.start.makePractice).click()
  await expect(window.getByRole('heading', { name: th.start.practiceReady })).toBeVisible()
  const given: { [account: string]: string } = {}
  for (const row of await window.locator('tbody tr').all()) {
    const [account = '', password = ''] = await row.locator('code').allTextContents()
    given[account] = password
  }
  await window.getByText(th.start.notedAll).click()
  await button(window, th.common.next).click()
  return given
}

/** Signs in with the password that was shown. */
export async function signIn(window: Page, account: string, given: Given): Promise<void> {
  await typeSignIn(window, account, given[account] ?? '')
  await atDesk(window)
}

/** Types account and password and asks to be let in. */
export async function typeSignIn(window: Page, account: string, password: string): Promise<void> {
  await window.getByLabel(th.start.account).fill(account)
  await window.getByLabel(th.common.password).fill(password)
  await button(window, th.start.signIn).click()
}

/** Waits until somebody sits at the desk. */
export const atDesk = (window: Page): Promise<void> => expect(window.getByRole('navigation', { name: th.frame.rooms })).toBeVisible()

export async function signOut(window: Page): Promise<void> {
  await window.locator('.person').click()
  await window.getByRole('menuitem', { name: th.frame.signOut }).click()
  await expect(window.getByLabel(th.start.account)).toBeVisible()
}

/** Goes to a room by the rail. */
export async function goTo(window: Page, room: RailRoom): Promise<void> {
  await window.getByRole('navigation', { name: th.frame.rooms }).getByRole('button', { name: th.frame.room[room] }).click()
}

/** Drops a file from the desktop on the window, as the system would. */
export async function dropFile(window: Page, path: string): Promise<void> {
  const { width, height } = await window.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const devtools = await window.context().newCDPSession(window)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: Math.round(width / 2), y: Math.round(height / 2), data })
  await devtools.detach()
}

/** A new practice office, a clerk in it, and a file that they drop at intake. */
export async function bringAsClerk(window: Page, path: string): Promise<Given> {
  const given = await makePracticeOffice(window)
  await signIn(window, 'clerk', given)
  await goTo(window, 'intake')
  await dropFile(window, path)
  return given
}

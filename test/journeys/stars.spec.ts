import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/setup/places.mjs'
import { writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { dropFile, goTo, makePracticeOffice, signIn, signOut } from './person.ts'
import { readPng } from './read-png.ts'
import { classify, describe, keepFile, passAndSign, submit } from './walk-steps.ts'

test('a clerk climbs to five stars by three presses, the head accepts the terms, and the published dataset is announced', {
  tag: '@long',
}, async ({ open }) => {
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ผู้รับบริการรายอำเภอ.xlsx'
  await writeSampleWorkbook(join(desktop, name))
  const desk = await open()
  const { window } = desk
  const button = (label: string) => window.getByRole('button', { name: label, exact: true })
  const climb = (star: number) => button(`${th.stars.climb[star]}: ${th.stars.climbName(star)}`)
  const toStars = async (): Promise<void> => {
    await button(th.describe.toStars).first().click()
    await expect(window.getByText(th.stars.filesSay)).toBeVisible()
  }
  const given = await makePracticeOffice(window)
  await signIn(window, 'clerk', given)
  await goTo(window, 'intake')
  await dropFile(window, join(desktop, name))
  await keepFile(window, name)
  await describe(window)
  await classify(window)
  await toStars()
  await lookAt(desk, '50-stars-three')
  await climb(4).click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await lookAtDialog(desk, '51-stars-ask-whom')
  await button(th.stars.base.close).click()
  await signOut(window)

  await signIn(window, 'head', given)
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.hubs, exact: true }).click()
  await window.getByRole('textbox', { name: th.stars.base.label, exact: true }).fill('https://data.agency.go.th/')
  await button(th.stars.base.save).click()
  await expect(button(th.stars.base.save)).toBeDisabled()
  await window.getByRole('button', { name: new RegExp(`^${th.hubForms.take}`) }).click()
  await expect(window.getByRole('button', { name: new RegExp(`^${th.hubForms.takeAgain}`) })).toBeVisible()
  await lookAt(desk, '52-settings-address')
  await signOut(window)

  await signIn(window, 'clerk', given)
  await goTo(window, 'review')
  await button(th.review.listOpen).first().click()
  await button(th.review.toDescribe).click()
  await button(th.describe.toClassify).click()
  await toStars()
  await climb(4).click()
  await climb(5).click()
  await expect(window.getByText(th.stars.links.preview)).toBeVisible()
  await lookAtDialog(desk, '53-stars-links')
  await button(th.stars.links.confirm).click()
  await expect(window.getByRole('alertdialog')).toBeHidden()
  await expect(button(th.stars.undo)).toBeVisible()
  await window.getByText(th.stars.beside.dcat).click()
  await expect(window.getByRole('checkbox', { name: th.stars.beside.dcat })).toBeChecked()
  await window.locator('.hub-score summary').click()
  await lookAt(desk, '54-stars-five')
  await submit(window)
  await passAndSign(window, given)

  await goTo(window, 'outbox')
  await expect(window.getByText(th.domain.parcelState.done).first()).toBeVisible({ timeout: 60_000 })
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.hubs, exact: true }).click()
  await lookAt(desk, '55-settings-terms')
  await goTo(window, 'catalogue')
  await window.getByRole('row').filter({ hasText: 'ผู้ป่วยนอก' }).first().click()
  await window.getByRole('tab', { name: th.announce.tab, exact: true }).click()
  await expect(window.getByText(th.announce.pageWhy)).toBeVisible()
  await lookAt(desk, '56-announcement')
  await answerDialogs(desk, desktop)
  await button(th.announce.save).click()
  await expect.poll(async () => (await readdir(desktop)).filter(one => one.includes('announcement')).length).toBe(1)
  const [folder = ''] = (await readdir(desktop)).filter(one => one.includes('announcement'))
  // The files come one by one, each of them whole.
  const ofKind = async (end: string) => (await readdir(join(desktop, folder))).filter(one => one.endsWith(end))
  for (const end of ['.html', '.png']) await expect.poll(() => ofKind(end)).toHaveLength(1)
  const [page = ''] = await ofKind('.html')
  expect(await readFile(join(desktop, folder, page), 'utf8')).toContain('application/ld+json')
  // The picture is as large as feeds show it, and has bars and words on it.
  const [png = ''] = await ofKind('.png')
  const picture = readPng(await readFile(join(desktop, folder, png)))
  expect([picture.width, picture.height]).toEqual([1200, 630])
  const colours = new Map<string, number>()
  for (let y = 0; y < 630; y++) for (let x = 0; x < 1200; x++) colours.set(picture.at(x, y), (colours.get(picture.at(x, y)) ?? 0) + 1)
  expect(colours.get('ffffff') ?? 0).toBeGreaterThan(300_000)
  expect(colours.get('1f5fa8') ?? 0).toBeGreaterThan(20_000)
  expect(colours.get('1b2430') ?? 0).toBeGreaterThan(1000)
  await copyFile(join(desktop, folder, png), join(root, 'test-results', 'screens', '56-card.png'))
  await rm(desktop, { recursive: true })
})

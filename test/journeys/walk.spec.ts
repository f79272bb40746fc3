import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeRestrictedSample, writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { downloadPublishedCsv, openAsRecipient, readStanding, verifyLedger } from './office-on-disk.ts'
import { killDesk } from './open-desk.ts'
import { bringAsClerk, dropFile, goTo, makePracticeOffice, signIn, signOut } from './person.ts'
import { bringToSignature, keepFile, renameColumn, switchPractice } from './walk-steps.ts'

test('three people bring one workbook from drop to published, through two power cuts and a hub that was away', async ({ open }) => {
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ผู้รับบริการรายอำเภอ.xlsx'
  await writeSampleWorkbook(join(desktop, name))

  let desk = await open()
  const given = await makePracticeOffice(desk.window)
  await signIn(desk.window, 'head', given)
  await switchPractice(desk.window, false)
  await signOut(desk.window)

  await signIn(desk.window, 'clerk', given)
  await goTo(desk.window, 'intake')
  await dropFile(desk.window, join(desktop, name))
  await keepFile(desk.window, name)
  await renameColumn(desk.window, 'อำเภอ', 'อำเภอที่รับบริการ', 'service_district')

  await killDesk(desk)
  desk = await open({ home: desk.home })
  await signIn(desk.window, 'clerk', given)
  await goTo(desk.window, 'review')
  await desk.window.getByRole('button', { name: th.review.listOpen }).first().click()
  await expect(desk.window.getByRole('button', { name: th.review.headingName('อำเภอที่รับบริการ') })).toBeVisible()

  await bringToSignature(desk.window, given)
  await goTo(desk.window, 'outbox')
  await expect(desk.window.getByText(th.domain.parcelState.waiting).first()).toBeVisible()

  await killDesk(desk)
  expect(readStanding(desk.home)).toMatchObject({ parcels: [{ state: 'waiting' }] })
  desk = await open({ home: desk.home })
  await signIn(desk.window, 'head', given)
  await switchPractice(desk.window, true)
  await goTo(desk.window, 'outbox')
  await expect(desk.window.getByText(th.domain.parcelState.done).first()).toBeVisible({ timeout: 60_000 })

  const standing = readStanding(desk.home)
  expect(standing.state).toBe('verified')
  const published = await downloadPublishedCsv(standing.parcels[0]?.address ?? '', standing.slug)
  expect(published).toMatchObject({ isPrivate: false, sha256: standing.tableSha })
  await desk.app.close()
  expect(await verifyLedger(desk.home)).toMatchObject({ intact: true })
  await rm(desktop, { recursive: true })
})

test('a list of people goes to one agency only: a restricted parcel that its key opens, equal to the table', async ({ open }) => {
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ทะเบียนผู้ลงทะเบียน.xlsx'
  await writeRestrictedSample(join(desktop, name))
  const desk = await open()
  const { window } = desk
  const given = await bringAsClerk(window, join(desktop, name))
  await keepFile(window, name)
  await bringToSignature(window, given)
  await goTo(window, 'outbox')
  await expect(window.getByText(th.domain.parcelState.done).first()).toBeVisible({ timeout: 60_000 })
  const opened = await openAsRecipient(desk.home)
  expect(opened.sha256).toBe(readStanding(desk.home).tableSha)
  expect(opened.purpose).not.toBe('')
  expect(opened.terms).not.toBe('')
  await desk.app.close()
  expect(await verifyLedger(desk.home)).toMatchObject({ intact: true })
  await rm(desktop, { recursive: true })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../electron/db/sqlite.ts'
import { th } from '../../renderer/words/th.ts'
import type { Bridge } from '../../shared/contract/desk.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { downloadPublishedCsv, hubsOf, openAsRecipient, readStanding, verifyLedger } from './office-on-disk.ts'
import { writePaper } from './papers.ts'
import { bringAsClerk, goTo, signIn, signOut } from './person.ts'
import { approve, describe, keepFile, passAndSign, passOn, submit } from './walk-steps.ts'

const first = ['สมชาย', 'สมหญิง', 'มานะ', 'ชูใจ', 'ปิติ', 'วีระ', 'สุดา', 'ประเสริฐ', 'อรุณ', 'กมล']
const last = ['ใจดี', 'รักไทย', 'แสนสุข', 'ทองคำ', 'บุญมาก', 'ศรีสุข', 'พงษ์ไพร', 'วงศ์ดี']
const jobs = ['ครู', 'ช่าง', 'ค้าขาย']
const size = 120
const people = Array.from({ length: size }, (_, n) => [
  `${n % 2 === 0 ? 'นาย' : 'นางสาว'}${first[n % first.length]} ${last[Math.floor(n / first.length) % last.length]}`,
  n % 2 === 0 ? 'ชาย' : 'หญิง',
  20 + (n % 40),
  jobs[n % 3] ?? '',
])

/** How many versions there are in each state and level, read beside the app. */
function readVersions(home: string) {
  const db = openSqlite(join(home, 'practice', 'office.db'), { readonly: true })
  try {
    return db
      .prepare<[], { slug: string; state: string; level: string | null; sha: string | null; address: string | null }>(
        `SELECT dataset.slug, version.state, version.level, version.table_sha AS sha,
         (SELECT address FROM parcel WHERE parcel.version = version.id) AS address
         FROM version JOIN dataset ON dataset.id = version.dataset ORDER BY version.created_at`,
      )
      .all()
  } finally {
    db.close()
  }
}

test('a list of people goes out in two versions: five and more are alike in the open one, and the level keeps the other from the open hub', {
  tag: '@long',
}, async ({ open }) => {
  test.setTimeout(400_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ผู้เข้าอบรม.xlsx'
  await writePaper(join(desktop, name), {
    ผู้เข้าอบรม: [['รายชื่อผู้เข้าอบรม จังหวัดนนทบุรี ประจำเดือนมกราคม 2567'], ['ชื่อ-สกุล', 'เพศ', 'อายุ', 'อาชีพ'], ...people],
  })
  const desk = await open()
  const { window } = desk
  const given = await bringAsClerk(window, join(desktop, name))
  await keepFile(window, name)
  await describe(window)
  const button = (label: string) => window.getByRole('button', { name: label, exact: true })
  await button(th.describe.toClassify).click()
  const bar = window.getByRole('region', { name: th.risk.title })
  await expect(bar.getByText(th.risk.people('1', '5'))).toBeVisible({ timeout: 60_000 })
  await lookAt(desk, '90-risk')
  await bar.getByRole('button', { name: th.risk.split, exact: true }).click()
  await expect(bar.getByText(th.risk.restrictedHalf, { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(window.getByText(th.describe.mayNot['open-hub'])).toBeVisible()
  await button(th.describe.decide).click()
  await expect(button(th.describe.decidedNow)).toBeVisible()
  await lookAt(desk, '91-restricted')

  await bar.getByRole('button', { name: th.risk.toOpen, exact: true }).click()
  await button(th.describe.toClassify).click()
  await expect(bar.getByText(th.risk.openHalf, { exact: true })).toBeVisible({ timeout: 60_000 })
  await bar.getByRole('button', { name: th.risk.see, exact: true }).click()
  const dialog = window.getByRole('dialog', { name: th.risk.title })
  await expect(dialog.getByRole('article')).toHaveCount(3)
  await dialog.getByText(th.risk.sample).first().click()
  await lookAtDialog(desk, '92-cures')
  await dialog.getByRole('button', { name: th.risk.apply, exact: true }).first().click()
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  await expect(bar.getByText(/^ทุกกลุ่มมีคนที่ข้อมูลเหมือนกัน/)).toBeVisible({ timeout: 60_000 })
  await button(th.describe.decide).click()
  await expect(button(th.describe.decidedNow)).toBeVisible()
  await lookAt(desk, '93-open')
  // What barred the public went with the decision: a licence is proposed anew.
  await window.getByRole('navigation', { name: th.describe.steps }).getByRole('button', { name: th.describe.step.describe }).click()
  await button(th.describe.acceptAll).click()
  await expect(window.getByText(/14\/14/)).toBeVisible()
  await button(th.describe.toClassify).click()
  await submit(window)
  await passAndSign(window, given)
  await goTo(window, 'outbox')
  await expect(window.getByText(th.domain.parcelState.done).first()).toBeVisible({ timeout: 60_000 })
  const halves = readVersions(desk.home)
  expect(halves.map(({ state, level }) => [state, level])).toEqual([
    ['draft', 'internal'],
    ['verified', 'open'],
  ])

  // The other half: no press and no forged ask makes it open, and it goes to the exchange alone.
  await signOut(window)
  await signIn(window, 'clerk', given)
  await goTo(window, 'review')
  await window.getByRole('button', { name: th.review.listOpen }).first().click()
  await button(th.review.toDescribe).click()
  await button(th.describe.toClassify).click()
  await expect(bar.getByText(th.risk.restrictedHalf, { exact: true })).toBeVisible({ timeout: 60_000 })
  await window.getByText(th.classify.otherwise, { exact: true }).click()
  await window.getByRole('radio', { name: th.domain.category.public }).click({ force: true })
  await window.getByLabel(th.describe.overrideReason).fill('ลองเปิดเผยทั้งฉบับ')
  await button(th.describe.decideAgain).click()
  await expect(window.getByText(th.faults['version/restricted'].say({}))).toBeVisible()
  await lookAt(desk, '94-restricted-stays')
  await window.getByText(th.classify.otherwise).first().click()
  await submit(window)
  await signOut(window)
  await signIn(window, 'supervisor', given)
  await passOn(window, given)
  await signOut(window)
  await signIn(window, 'head', given)
  await goTo(window, 'approve')
  const stopped = th.faults['version/level'].say({ level: 'internal' })
  await expect(window.getByText(stopped)).toBeVisible({ timeout: 30_000 })
  await lookAt(desk, '95-barred')
  const whole = readStanding(desk.home, 'internal')
  const forged = { version: whole.id, targets: hubsOf(desk.home, 'ckan'), remark: '', password: given.head ?? '' }
  expect(forged.targets).toHaveLength(1)
  expect(
    await window.evaluate(input => (globalThis as unknown as { readonly desk: Bridge }).desk.ask('life:approve', input), forged),
  ).toMatchObject({
    ...{ ok: false, fault: { code: 'version/level' } },
  })
  expect(readStanding(desk.home, 'internal')).toMatchObject({ state: 'reviewed', parcels: [] })
  await approve(window, given)
  await goTo(window, 'outbox')
  await expect.poll(() => readStanding(desk.home, 'internal').state, { timeout: 60_000 }).toBe('verified')
  await lookAt(desk, '96-both-out')
  const opened = await openAsRecipient(desk.home)
  expect(opened.sha256).toBe(readStanding(desk.home, 'internal').tableSha)
  for (const [who] of people) expect(opened.text).toContain(who)

  const versions = readVersions(desk.home)
  const out = versions[1]
  const published = await downloadPublishedCsv(out?.address ?? '', out?.slug ?? '')
  expect(published).toMatchObject({ isPrivate: false, sha256: out?.sha })
  const rows = published.text.trim().split('\n').slice(1)
  expect(rows.length).toBeGreaterThan(0)
  for (const [who] of people) expect(published.text).not.toContain(who)
  const alike = new Map<string, number>()
  for (const row of rows) alike.set(row, (alike.get(row) ?? 0) + 1)
  expect(Math.min(...alike.values())).toBeGreaterThanOrEqual(5)
  await desk.app.close()
  expect(await verifyLedger(desk.home)).toMatchObject({ intact: true })
  await rm(desktop, { recursive: true })
})

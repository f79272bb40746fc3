import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../electron/db/sqlite.ts'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { downloadPublishedCsv, verifyLedger } from './office-on-disk.ts'
import { writePaper } from './papers.ts'
import { bringAsClerk, goTo } from './person.ts'
import { describe, keepFile, passAndSign, submit } from './walk-steps.ts'

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

test('a list of people goes out in two versions: five and more are alike in the open one, and the level keeps the other from the open hub', async ({
  open,
}) => {
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

  const versions = readVersions(desk.home)
  expect(versions.map(({ state, level }) => [state, level])).toEqual([
    ['draft', 'internal'],
    ['verified', 'open'],
  ])
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

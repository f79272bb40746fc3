import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt } from './look.ts'
import { branches, layIssue, writePaper } from './papers.ts'
import { bringAsClerk, dropFile, goTo } from './person.ts'
import { keepFile, renameColumn } from './walk-steps.ts'

test('the next month of a form is known by its card, carries what was corrected on the last, and shows what differs with its place', async ({
  open,
}) => {
  test.setTimeout(300_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const [first, next] = ['ผู้รับบริการ มกราคม.xlsx', 'ผู้รับบริการ กุมภาพันธ์.xlsx']
  const more = [...branches.slice(0, 2), 'บางเขน', ...branches.slice(2)]
  const place = 'กรุงเทพมหานคร ประจำเดือน'
  await writePaper(join(desktop, first), layIssue(0, `${place}มกราคม พ.ศ. 2567`, branches, ['เขต', 'ชาย', 'หญิง', 'รวม']))
  await writePaper(join(desktop, next), layIssue(1, `${place}กุมภาพันธ์ พ.ศ. 2567`, more, ['เขต', 'ผู้ชาย', 'หญิง', 'รวม']))
  const desk = await open()
  const { window } = desk
  await bringAsClerk(window, join(desktop, first))
  await keepFile(window, first)
  await renameColumn(window, 'หญิง', 'จำนวนสตรี', 'women')

  await goTo(window, 'intake')
  await dropFile(window, join(desktop, next))
  const card = window.getByRole('article', { name: next })
  await expect(card.getByText(/^หน้าตาเดียวกับ/)).toBeVisible({ timeout: 60_000 })
  await expect(card.getByText(th.intake.columnsRenamed('ชาย → ผู้ชาย'))).toBeVisible()
  await expect(card.getByRole('radio', { name: /^เก็บเป็นฉบับถัดไป/ })).toBeChecked()
  await lookAt(desk, '80-same-form')
  await keepFile(window, next)

  await expect(window.getByRole('button', { name: th.review.headingName('จำนวนสตรี') })).toBeVisible()
  await expect(window.getByRole('button', { name: th.review.headingName('รหัสเขต') })).toBeAttached()
  await expect(window.getByText(th.review.size(String(more.length), '4'))).toBeVisible()
  const drawer = window.getByRole('region', { name: th.review.drawer })
  await expect(drawer.getByRole('heading', { name: th.review.differences('1') })).toBeVisible()
  await expect(drawer.getByText(th.review.difference['column-renamed']({ was: 'ชาย', label: 'ผู้ชาย' }))).toBeVisible()
  await lookAt(desk, '81-differences')
  await drawer.getByRole('button', { name: th.review.difference['row-new']({ label: 'บางเขน' }) }).click()
  const grid = window.getByRole('region', { name: th.review.source, exact: true }).getByRole('grid')
  await expect(grid).toHaveAttribute('aria-activedescendant', /-6-0$/)
  await expect(grid).toBeFocused()
  await rm(desktop, { recursive: true })
})

test('today leads to the very file that waits, and a file that was refused can be struck off the list', async ({ open }) => {
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const [waits, broken] = ['รอเก็บ.xlsx', 'เสีย.xlsx']
  await writePaper(join(desktop, waits), layIssue(0, 'ประจำเดือนมกราคม พ.ศ. 2567'))
  await writeFile(join(desktop, broken), 'PK\u0003\u0004 ไม่ใช่ไฟล์ตาราง')
  const { window } = await open()
  await bringAsClerk(window, join(desktop, waits))
  await expect(window.getByRole('article', { name: waits }).getByText(th.intake.state.quarantine)).toBeVisible({ timeout: 60_000 })
  await dropFile(window, join(desktop, broken))
  const refused = window.getByRole('article', { name: broken })
  await expect(refused.getByText(th.intake.state.refused)).toBeVisible()
  await goTo(window, 'today')
  await window.getByRole('button', { name: new RegExp(`^${th.today.task.keep.verb}`) }).click()
  await expect(window.getByRole('article', { name: waits })).toBeFocused()
  await refused.getByRole('button', { name: th.common.close }).click()
  await expect(refused).toBeHidden()
  await rm(desktop, { recursive: true })
})

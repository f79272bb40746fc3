import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { layIssue, writePaper } from './papers.ts'
import { bringAsClerk } from './person.ts'
import { keepFile } from './walk-steps.ts'

const name = 'ผู้รับบริการ มกราคม.xlsx'
const onFigure = 'นับเฉพาะที่มารับบริการเอง\nไม่รวมที่มอบอำนาจ'
const onTotal = 'ยอดนี้ตรวจกับรายงานของกองคลังแล้วเมื่อสิ้นเดือน หากมีการแก้ไขให้ส่งฉบับใหม่มาแทนทั้งฉบับ '.repeat(6)

test('a comment shows by the corner of its cell, is read below it with the keys alone, and leads from the words of the paper to its place', async ({
  open,
}) => {
  test.setTimeout(240_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const comments = { B5: onFigure, C4: 'หมายเหตุ: รวมผู้รับบริการแทน', D11: onTotal, A12: 'เว้นไว้สำหรับสาขาใหม่' }
  await writePaper(join(desktop, name), layIssue(0, 'ประจำเดือนมกราคม พ.ศ. 2567'), comments)
  const desk = await open()
  const { window } = desk
  await bringAsClerk(window, join(desktop, name))
  await keepFile(window, name)
  const grid = window.locator('.review-pane').first().getByRole('grid')
  const cell = (r: number, c: number) => grid.locator(`[role=gridcell][id$="-${r}-${c}"]`)
  const note = grid.locator('.grid-comment')

  await expect(grid.locator('.grid-commented')).toHaveCount(4)
  await expect(cell(4, 1)).toHaveAccessibleName(`120 ${th.review.commented}`)
  await expect(cell(4, 1)).toHaveAttribute('title', onFigure)
  await expect(cell(11, 0)).toHaveAccessibleName(th.review.commented)
  await grid.focus()
  await window.keyboard.press('Control+Home')
  await expect(note).toHaveCount(0)
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await window.keyboard.press(key)
  await expect(note).toHaveText(onFigure)
  await expect(note).toBeInViewport({ ratio: 1 })
  await expect(cell(4, 1)).toHaveAccessibleDescription(onFigure)
  await lookAtDialog(desk, '79-comment')
  await window.keyboard.press('ArrowRight')
  await expect(note).toHaveCount(0)

  const drawer = window.getByRole('region', { name: th.review.drawer })
  await drawer.getByRole('button', { name: onTotal.slice(0, 40) }).click()
  await expect(grid).toHaveAttribute('aria-activedescendant', /-10-3$/)
  await expect(note).toHaveText(onTotal.trim())
  await expect(note).toBeInViewport({ ratio: 1 })
  await expect(cell(10, 3)).toBeInViewport({ ratio: 1 })
  await lookAtDialog(desk, '79-comment-on-total')
  await lookAt(desk, '79-review-with-comments')
  await window.locator('.language [lang=en]').first().click()
  await cell(3, 2).click()
  await expect(note).toBeVisible()
  await lookAtDialog(desk, '79-comment-en')
  await rm(desktop, { recursive: true })
})

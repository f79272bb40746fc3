import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { killDesk, type OpenDesk } from './open-desk.ts'
import { branches, figureOf, layProvinces, layQuarter, writePaper } from './papers.ts'
import { bringAsClerk, goTo, signIn } from './person.ts'
import { keepFile } from './walk-steps.ts'

const name = 'ผู้รับบริการ ไตรมาส 1.xlsx'

const paneOf = (window: Page, side: 'source' | 'table'): Locator => window.getByRole('region', { name: th.review[side], exact: true })

/** A cell of a grid, both counted from 0. */
const cellAt = (pane: Locator, r: number, c: number): Locator => pane.locator(`[role=gridcell][id$="-${r}-${c}"]`)

const tabOf = (window: Page, sheet: string): Locator =>
  window.getByRole('list', { name: th.review.sheetTabs }).getByRole('listitem').filter({ hasText: sheet })

/** Waits until the table has so many rows and columns. */
const hasSize = (window: Page, rows: number, columns: number): Promise<void> =>
  expect(paneOf(window, 'table').getByText(th.review.size(String(rows), String(columns)), { exact: true })).toBeVisible()

/** Stands on a cell of the original that is in view. */
async function standOn(window: Page, r: number, c: number): Promise<void> {
  await cellAt(paneOf(window, 'source'), r, c).click()
  await expect(paneOf(window, 'source').getByRole('grid')).toHaveAttribute('aria-activedescendant', new RegExp(`-${r}-${c}$`))
}

/** Each value knows its cell, on whichever sheet it stands, and each cell its value. */
async function walkBetweenSides(window: Page): Promise<void> {
  const [source, table] = [paneOf(window, 'source'), paneOf(window, 'table')]
  await tabOf(window, 'กุมภาพันธ์').getByRole('button').click()
  await standOn(window, 5, 1)
  const partner = cellAt(table, branches.length + 1, 2)
  await expect(partner).toHaveClass(/grid-lit/)
  await expect(partner).toBeInViewport()
  await expect(partner).toHaveText(String(figureOf(1, 1, 0)))

  await table.getByRole('grid').focus()
  await window.keyboard.press('Control+End')
  await expect(tabOf(window, 'มีนาคม')).toHaveAttribute('aria-current', 'true')
  const origin = cellAt(source, 3 + branches.length, 2)
  await expect(origin).toHaveClass(/grid-lit/)
  await expect(origin).toHaveText(String(figureOf(2, branches.length - 1, 1)))

  await source.getByRole('grid').focus()
  await window.keyboard.press('Control+PageUp')
  await expect(tabOf(window, 'กุมภาพันธ์')).toHaveAttribute('aria-current', 'true')
  await expect(source.getByRole('grid')).toBeFocused()
}

/** The proofs of all sheets, those of the summary too; the total that differs leads to its cell, and its own correction makes it hold. */
async function followProof(window: Page): Promise<void> {
  const drawer = window.getByRole('region', { name: th.review.drawer })
  await expect(window.getByText(th.review.proofsDifferChip('1', '48'))).toBeVisible()
  const differs = drawer.locator('.proof.differs')
  await expect(differs).toHaveCount(1)
  await expect(differs).toContainText(th.review.proofDiffers('5'))
  await drawer.getByRole('button', { name: th.review.showAll('48') }).click()
  await expect(drawer.locator('.proof')).toHaveCount(48)
  await expect(drawer.locator('.proof').filter({ hasText: 'รวมไตรมาส!' })).toHaveCount(21)
  await drawer.locator('.proof').filter({ hasText: 'รวมไตรมาส!' }).first().getByRole('button').click()
  await expect(tabOf(window, 'รวมไตรมาส')).toHaveAttribute('aria-current', 'true')
  await drawer.getByRole('button', { name: th.review.showFewer }).click()
  await differs.getByRole('button').click()
  await expect(tabOf(window, 'กุมภาพันธ์')).toHaveAttribute('aria-current', 'true')
  const grid = paneOf(window, 'source').getByRole('grid')
  await expect(grid).toBeFocused()
  await expect(grid).toHaveAttribute('aria-activedescendant', new RegExp(`-${4 + branches.length}-2$`))
  await expect(window.locator('.foot-line')).toContainText(th.review.foot.differs('5'))
}

/** A row of data becomes a note by the keys alone, and by the mouse; each is taken back. */
async function correctRoles(desk: OpenDesk): Promise<void> {
  const { window } = desk
  const [rows, columns] = [3 * branches.length, 4]
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('Home')
  await window.keyboard.press('Shift+End')
  await window.keyboard.press('F2')
  const notes = window.getByRole('menuitem', { name: th.review.roleIs(th.domain.cellRole.notes) })
  await expect(notes).toBeVisible()
  await lookAtDialog(desk, '72-role-menu')
  while (!(await notes.evaluate(item => item === document.activeElement))) await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await hasSize(window, rows - 1, columns)
  await window.keyboard.press('Control+z')
  await hasSize(window, rows, columns)

  await cellAt(paneOf(window, 'source'), 4, 0).click()
  await cellAt(paneOf(window, 'source'), 4, 3).click({ modifiers: ['Shift'] })
  await cellAt(paneOf(window, 'source'), 4, 1).click({ button: 'right' })
  await notes.click()
  await hasSize(window, rows - 1, columns)
  await window.getByRole('button', { name: `${th.review.undo} ${th.review.undoKey}` }).click()
  await hasSize(window, rows, columns)
}

test('sheets of one layout become one table: every value leads to its cell, a wrong total to its place, and what a person decides outlives a power cut', async ({
  open,
}) => {
  test.setTimeout(420_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  await writePaper(join(desktop, name), layQuarter())
  let desk = await open()
  const given = await bringAsClerk(desk.window, join(desktop, name))
  const card = desk.window.getByRole('article', { name })
  await expect(card.getByRole('radio', { name: th.intake.joined('3') })).toBeChecked({ timeout: 60_000 })
  await expect(card.getByText(th.intake.proofsDiffer('1', '48'))).toBeVisible()
  await lookAt(desk, '70-intake-joined')
  await keepFile(desk.window, name)
  await hasSize(desk.window, 18, 4)
  await expect(desk.window.getByText(th.review.fromSheets('3'))).toBeVisible()

  await walkBetweenSides(desk.window)
  await lookAt(desk, '71-review-second-sheet')
  await followProof(desk.window)
  await lookAt(desk, '72-review-wrong-total')
  await paneOf(desk.window, 'source').getByRole('grid').focus()
  await correctRoles(desk)

  const drawer = desk.window.getByRole('region', { name: th.review.drawer })
  await drawer.getByRole('button', { name: th.review.answer.long, exact: true }).click()
  await hasSize(desk.window, 36, 4)
  await expect(drawer.getByRole('button', { name: th.review.answer.long, exact: true })).toBeHidden()
  await desk.window.keyboard.press('Control+z')
  await hasSize(desk.window, 18, 4)

  await killDesk(desk)
  desk = await open({ home: desk.home })
  await signIn(desk.window, 'clerk', given)
  await goTo(desk.window, 'review')
  await desk.window.getByRole('button', { name: th.review.listOpen }).first().click()
  await hasSize(desk.window, 18, 4)
  await desk.window.keyboard.press('Control+y')
  await hasSize(desk.window, 36, 4)
  await lookAt(desk, '73-review-turned-long')

  await goTo(desk.window, 'intake')
  const kept = desk.window.getByRole('article', { name })
  await kept.getByText(th.intake.moreTables).click()
  await kept.getByRole('radio', { name: 'อัตราค่าบริการ' }).click({ force: true })
  await lookAt(desk, '74-another-table')
  await kept.getByRole('button', { name: th.intake.makeDataset }).click()
  await hasSize(desk.window, 4, 3)
  await goTo(desk.window, 'review')
  await expect(desk.window.getByRole('button', { name: th.review.listOpen })).toHaveCount(2)
  await rm(desktop, { recursive: true })
})

test('a workbook of seventy-seven sheets is one table, its tabs and proofs within reach', { tag: '@long' }, async ({ open }) => {
  test.setTimeout(300_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const book = 'ครัวเรือนรายจังหวัด.xlsx'
  await writePaper(join(desktop, book), layProvinces())
  const desk = await open()
  const { window } = desk
  await bringAsClerk(window, join(desktop, book))
  const card = window.getByRole('article', { name: book })
  await expect(card.getByRole('radio', { name: th.intake.joined('77') })).toBeChecked({ timeout: 60_000 })
  await lookAt(desk, '75-intake-provinces')
  await card.getByRole('button', { name: th.intake.showAlone('77') }).click()
  await lookAt(desk, '76-intake-each-province')
  await keepFile(window, book)
  await expect(window.getByText(th.review.proofsChip('462', '462'))).toBeVisible()
  await expect(window.getByText(th.review.fromSheets('77'))).toBeVisible()

  await paneOf(window, 'table').getByRole('grid').focus()
  await window.keyboard.press('Control+End')
  const lit = window.getByRole('list', { name: th.review.sheetTabs }).locator('[aria-current]')
  await expect(lit).toBeInViewport()
  await lookAt(desk, '77-review-last-province')
  await lit.getByRole('button').focus()
  await window.keyboard.press('Home')
  await expect(lit).toHaveText('กรุงเทพมหานคร')
  await expect(lit.getByRole('button')).toBeFocused()
  await window.getByRole('button', { name: th.review.stepChange(th.review.stepName['join-sheets']) }).click()
  await expect(window.getByRole('dialog').getByRole('checkbox')).toHaveCount(76)
  await lookAtDialog(desk, '77-joined-sheets')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: th.review.showAll('462') }).click()
  await expect(window.locator('.proof')).toHaveCount(462)
  await lookAt(desk, '78-all-proofs')
  await rm(desktop, { recursive: true })
})

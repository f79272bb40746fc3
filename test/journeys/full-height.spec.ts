import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { lookAt } from './look.ts'
import { bringAsClerk } from './person.ts'
import { shoot } from './pictures.ts'
import { keepFile } from './walk-steps.ts'

const lines = 1_048_576
const branches = ['บางรัก', 'สาทร', 'ดินแดง', 'จตุจักร', 'ลาดพร้าว']
const codeOf = (line: number): string => `R${String(line).padStart(7, '0')}`

/** As many lines as the tallest sheet has rows: a heading and one record each. */
function writeTall(path: string): void {
  const file = openSync(path, 'w')
  let text = 'รหัสรายการ,สาขา,ปี,จำนวน,ค่าธรรมเนียม,ร้อยละ\n'
  for (let line = 2; line <= lines; line++) {
    text += `${codeOf(line)},${branches[line % branches.length]},${2560 + (line % 8)},${line % 977},${(line % 5003) * 2}.50,${line % 101}\n`
    if (text.length < 1_000_000 && line < lines) continue
    writeSync(file, text)
    text = ''
  }
  closeSync(file)
}

const gridOf = (window: Page, side: 'source' | 'table'): Locator =>
  window.getByRole('region', { name: th.review[side], exact: true }).getByRole('grid')

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await act()
  return Math.round(performance.now() - start)
}

/** Scrolls a grid for a second, a bit each frame, and tells how long frames took: the middle one and the longest. */
const scrollFrames = (grid: Locator): Promise<{ readonly median: number; readonly longest: number }> =>
  grid.evaluate(async element => {
    const gaps: number[] = []
    let last = performance.now()
    for (let frame = 0; frame < 60; frame++) {
      element.scrollTop += 400
      const now = await new Promise<number>(drawn => requestAnimationFrame(drawn))
      gaps.push(now - last)
      last = now
    }
    gaps.sort((a, b) => a - b)
    return { median: Math.round(gaps[30] ?? 0), longest: Math.round(gaps.at(-1) ?? 0) }
  })

/** Drags the bar of a grid to its middle, and waits until the rows that stand there are told. */
const scrollToMiddle = (grid: Locator): Promise<void> =>
  grid.evaluate(async element => {
    element.scrollTop = (element.scrollHeight - element.clientHeight) / 2
    const frame = (): Promise<number> => new Promise(drawn => requestAnimationFrame(drawn))
    await frame()
    await frame()
    const rows = () => [...element.querySelectorAll('.grid-row')]
    while (rows().length === 0 || rows().some(row => row.classList.contains('grid-row-waits'))) await frame()
  })

test('a table of 1,048,576 lines is read with its progress shown, and both sides go to any row of it', { tag: '@long' }, async ({
  open,
}) => {
  test.setTimeout(600_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'รายการเต็มแผ่น.csv'
  writeTall(join(desktop, name))
  const desk = await open()
  const { window } = desk
  await bringAsClerk(window, join(desktop, name))
  const card = window.getByRole('article', { name })
  const measured: { [what: string]: unknown } = {}
  measured.progressMs = await timed(() => expect(card.getByRole('progressbar')).toBeVisible())
  const keep = card.getByRole('button', { name: th.intake.keepName(name) })
  const head = card.getByRole('region', { name: th.intake.firstRowsName(name) })
  measured.firstRowsMs = await timed(() => expect(head.getByText(codeOf(200), { exact: true })).toBeAttached({ timeout: 60_000 }))
  await expect(keep).toBeHidden()
  await shoot(window, 'th-1366x768/89-first-rows')
  measured.readMs = await timed(() => expect(keep).toBeVisible({ timeout: 300_000 }))
  await keepFile(window, name)
  await expect(window.getByText(th.review.size('1,048,575', '6'))).toBeVisible()

  for (const side of ['source', 'table'] as const) {
    const grid = gridOf(window, side)
    await grid.focus()
    const last = grid.getByText(codeOf(lines), { exact: true })
    measured[`${side} last row ms`] = await timed(async () => {
      await window.keyboard.press('Control+End')
      await expect(last).toBeVisible()
    })
    await window.keyboard.press('Control+Home')
    measured[`${side} frames ms`] = await scrollFrames(grid)
    measured[`${side} middle row ms`] = await timed(() => scrollToMiddle(grid))
    const middle =
      (await grid
        .getByText(/^R\d{7}$/)
        .first()
        .textContent()) ?? ''
    expect(Math.abs(Number(middle.slice(1)) - lines / 2), `${side} stands at ${middle}`).toBeLessThan(100)
  }
  process.stdout.write(`${JSON.stringify(measured)}\n`)
  await lookAt(desk, '90-full-height')
  await rm(desktop, { recursive: true })
})

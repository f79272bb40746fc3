import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../build/setup/places.mjs'
import { writeSampleWorkbook } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { openDesk } from '../journeys/open-desk.ts'
import { dropFile, goTo, signIn } from '../journeys/person.ts'
import { pickMedian, withPracticeOffice } from './kit.ts'

const runs = 5
const real = join(root, '..', 'shared', 'real-sheets', 'Car1_whole2559.xls')

type Times = { readonly firstLook: number; readonly rows: number }

/** One drop, until the first look at the file stands there, and from keeping it until rows of the table do. */
async function timeDrop(window: Page, path: string, name: string): Promise<Times> {
  await goTo(window, 'intake')
  const keep = window.getByRole('button', { name: th.intake.keepName(name) }).first()
  const dropped = performance.now()
  await dropFile(window, path)
  await keep.waitFor()
  const firstLook = performance.now() - dropped
  const kept = performance.now()
  await keep.click()
  await window.getByRole('region', { name: th.review.table }).getByRole('gridcell').first().waitFor()
  return { firstLook, rows: performance.now() - kept }
}

/** From a drop to the first look at the file, and from keeping it to rows of the recovered table. */
export const run = (): Promise<{ readonly [figure: string]: number }> =>
  withPracticeOffice(async ({ home, given }) => {
    const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
    const { app, window } = await openDesk(home)
    await signIn(window, 'clerk', given)
    const times: Times[] = []
    for (let at = 0; at < runs; at++) {
      const name = `ตัวอย่าง ${at}.xlsx`
      await writeSampleWorkbook(join(desktop, name))
      times.push(await timeDrop(window, join(desktop, name), name))
    }
    const realTimes = existsSync(real) ? await timeDrop(window, real, 'Car1_whole2559.xls') : null
    await app.close()
    await rm(desktop, { recursive: true })
    return {
      sampleDropToFirstLookMedianMs: Math.round(pickMedian(times.map(({ firstLook }) => firstLook))),
      sampleKeepToRowsMedianMs: Math.round(pickMedian(times.map(({ rows }) => rows))),
      ...(realTimes ? { realDropToFirstLookMs: Math.round(realTimes.firstLook), realKeepToRowsMs: Math.round(realTimes.rows) } : {}),
    }
  })

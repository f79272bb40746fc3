import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '../journeys/open-desk.ts'
import { type Given, makePracticeOffice } from '../journeys/person.ts'

export const pickMedian = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0

/** A practice office on a data folder of its own, closed again before the measuring begins and gone after it. */
export async function withPracticeOffice<T>(measure: (office: { readonly home: string; readonly given: Given }) => Promise<T>): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'rabian สำนักงาน '))
  try {
    const { app, window } = await openDesk(home)
    const given = await makePracticeOffice(window)
    await app.close()
    return await measure({ home, given })
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Office } from './office.ts'
import type { Workshop } from './workshop.ts'

/** How many at once: as many as leave the desk awake, for larger pieces cost less in all. */
const slices = { first: 20, most: 160, least: 5, ms: 25 }
const tellEveryMs = 2000

/**
 * Works out the lines of datasets that came in many at once, a few at a time, from where it was left. It shows as a job and goes on until all
 * are done or the office is closed: what was taken is in the catalogue, and is to be found there.
 */
export async function catchUp(office: Office, workshop: Workshop, title: string): Promise<void> {
  const total = office.entries.countBehind()
  if (total === 0) return
  const { done } = workshop.jobs.start(title, async tell => {
    let told = office.monotonic()
    let size = slices.first
    for (let brought = 0, up = 1; up > 0; brought += up) {
      tell({ stage: 'index', done: Math.min(brought, total), total })
      const began = office.monotonic()
      up = office.quietly(() => office.entries.bringUp(size))
      size = office.monotonic() - began < slices.ms ? Math.min(slices.most, size + 5) : Math.max(slices.least, Math.floor(size / 2))
      if (office.monotonic() - told > tellEveryMs) {
        told = office.monotonic()
        office.tell()
      }
      await nextTurn()
      if (!office.db.open) return
    }
    office.tell()
  })
  await done.catch(thrown => {
    if (office.db.open) office.log.bug('catch-up', thrown)
  })
}

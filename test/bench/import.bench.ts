import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { root } from '../../build/setup/places.mjs'
import { createDesk } from '../../electron/desk/desk.ts'
import { foundFirstOffice } from '../../electron/desk/found-first-office.ts'
import { lookAtCatalogue } from '../../electron/desk/import-catalogue.ts'
import { takeCatalogue } from '../../electron/desk/take-catalogue.ts'
import { createWorkshop } from '../../electron/desk/workshop.ts'
import { childHost } from '../../electron/jobs/host-child.ts'
import { createJobs } from '../../electron/jobs/jobs.ts'
import { createReader } from '../../electron/jobs/reader.ts'
import { makeEntries } from './made-entries.ts'

const count = 100_000
const seed = 20261127

/** A catalogue of 100,000 datasets is looked at, taken, and made to be found; with the longest that the desk did not listen meanwhile. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const home = await mkdtemp(join(tmpdir(), 'rabian นำเข้า '))
  const desk = createDesk({ dataFolder: home, version: '0', runtime: 'bench', passwordCost: { n: 10, r: 8, p: 1 } })
  const reader = createReader(childHost(`${root}/electron/reader-process.ts`))
  try {
    await foundFirstOffice(desk, { name: 'สำนักงาน', code: 'bench', account: 'admin', person: 'ผู้ดูแล', password: 'ทุ่งรวงทอง-2569-น้ำใส' })
    const office = desk.office()
    if (office === null) throw new Error('the office did not open')
    const jobs = createJobs(
      office.newId,
      () => performance.now(),
      () => undefined,
    )
    const workshop = createWorkshop(office, reader, jobs, Promise.resolve())
    const file = join(home, 'บัญชี.jsonld')
    await writeFile(file, JSON.stringify({ '@type': 'Catalog', dataset: [...makeEntries(count, seed)].map(toDataset) }))
    const look = await watch(() => lookAtCatalogue(office, desk.session, workshop, file))
    const take = await watch(() => takeCatalogue(office, desk.session, workshop, { look: look.answer.look }))
    const found = await watch(async () => {
      while (office.entries.countBehind() > 0) await new Promise(resolve => setTimeout(resolve, 100))
    })
    return {
      datasets: take.answer.fresh,
      ...{ lookMs: look.ms, lookLongestPauseMs: look.pauseMs, takeMs: take.ms, takeLongestPauseMs: take.pauseMs },
      ...{ makeFoundMs: found.ms, makeFoundLongestPauseMs: found.pauseMs },
    }
  } finally {
    reader.close()
    desk.close()
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

type Made = ReturnType<typeof makeEntries> extends Iterable<infer One> ? One : never
const toDataset = ({ title, tags, notes, owner }: Made, n: number) => ({
  ...{ '@type': 'Dataset', identifier: `set-${n}`, title, description: notes, keyword: tags, publisher: { name: owner } },
})

async function watch<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly ms: number; readonly pauseMs: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const began = performance.now()
  const answer = await work()
  delay.disable()
  return { answer, ms: Math.round(performance.now() - began), pauseMs: Math.round(delay.max / 1e6) }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDesk } from '../journeys/open-desk.ts'

const runs = 5
const restMs = 5_000

/** From the start of the program to a heading in its window, and what all its processes hold once it rests. */
export async function run(): Promise<{ [figure: string]: number }> {
  const starts: number[] = []
  const rests: number[] = []
  for (let at = 0; at < runs; at++) {
    const home = await mkdtemp(join(tmpdir(), 'rabian สำนักงาน '))
    const began = performance.now()
    const { app, window } = await openDesk(home)
    await window.getByRole('heading').first().waitFor()
    starts.push(performance.now() - began)
    await sleep(restMs)
    rests.push(await app.evaluate(({ app }) => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0)))
    await app.close()
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  return {
    startMedianMs: Math.round(pickMedian(starts)),
    startWorstMs: Math.round(Math.max(...starts)),
    memoryAtRestMedianMb: Math.round(pickMedian(rests) / 1024),
  }
}

const pickMedian = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0

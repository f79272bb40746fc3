import { setTimeout as sleep } from 'node:timers/promises'
import { th } from '../../renderer/words/th.ts'
import { type OpenDesk, openDesk } from '../journeys/open-desk.ts'
import { pickMedian, withPracticeOffice } from './kit.ts'

const runs = 5
const restMs = 5_000

const measureMemory = ({ app }: OpenDesk): Promise<number> =>
  app.evaluate(({ app }) => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024)

/** From the start of the program to a sign-in that takes letters, and what all its processes hold once it rests. */
export const run = (): Promise<{ readonly [figure: string]: number }> =>
  withPracticeOffice(async ({ home }) => {
    const starts: number[] = []
    const rests: number[] = []
    for (let at = 0; at < runs; at++) {
      const began = performance.now()
      const desk = await openDesk(home)
      await desk.window.getByLabel(th.start.account).fill('clerk')
      starts.push(performance.now() - began)
      await sleep(restMs)
      rests.push(await measureMemory(desk))
      await desk.app.close()
    }
    return {
      startToSignInMedianMs: Math.round(pickMedian(starts)),
      startToSignInWorstMs: Math.round(Math.max(...starts)),
      memoryAtRestMedianMb: Math.round(pickMedian(rests)),
    }
  })

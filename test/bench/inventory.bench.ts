import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../build/setup/places.mjs'
import { foundPractice } from '../../electron/desk/found-practice.ts'
import { beginInventory, goOn } from '../../electron/desk/inventory/keep-inventory.ts'
import { listFound, listInventories, showInventory } from '../../electron/desk/inventory/show-inventory.ts'
import { signIn } from '../../electron/desk/sign-in.ts'
import { childHost } from '../../electron/jobs/host-child.ts'
import { createReader } from '../../electron/jobs/reader.ts'
import { noLog } from '../../electron/log/log.ts'
import { noKeeper } from '../../electron/people/secrets.ts'
import { startRabian } from '../../electron/start-rabian.ts'
import { layOffice } from '../journeys/lay-office.ts'
import { pickMedian } from './kit.ts'

const dozens = 834
const bundled = join(root, 'out', 'reader-process.js')

type Measured = { readonly ms: number; readonly longestMs: number; readonly longestOwnMs: number }

/**
 * How long the work took, and the longest time for which this process, which would be the main process of the app, could not answer: as a clock
 * on the wall says, and as its own thread was at work. The second leaves out what other programs and the disk took.
 */
async function measure(work: () => Promise<void>): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let [longest, before] = [0, process.threadCpuUsage()]
  const watch = setInterval(() => {
    const now = process.threadCpuUsage()
    longest = Math.max(longest, now.user + now.system - before.user - before.system)
    before = now
  }, 5)
  const began = performance.now()
  await work()
  clearInterval(watch)
  delay.disable()
  return { ms: Math.round(performance.now() - began), longestMs: Math.round(delay.max / 1e6), longestOwnMs: Math.round(longest / 1000) }
}

/**
 * The peer: what the system itself takes to walk the same folder and hash every file (find, sha256sum), as many at a time as the desk has
 * hands. It opens no table, groups and ranks nothing and keeps nothing. Null where the system has neither.
 */
function walkAndHash(folder: string): { readonly ms: number; readonly files: number } | null {
  try {
    const began = performance.now()
    const said = execFileSync('sh', ['-c', 'find "$1" -type f -print0 | xargs -0 -P 2 -n 64 sha256sum', 'sh', folder], {
      encoding: 'utf8',
      maxBuffer: 64 * 2 ** 20,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return { ms: Math.round(performance.now() - began), files: said.split('\n').length - 1 }
  } catch {
    return null
  }
}

/** An inventory of ten thousand files by the desk, with its office on the disk: once from nothing, once more when nothing has changed. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const [home, folder] = [await mkdtemp(join(tmpdir(), 'rabian สำนักงาน ')), await mkdtemp(join(tmpdir(), 'แผ่นกลาง '))]
  await layOffice(folder, dozens)
  const rabian = startRabian({
    ...{ dataFolder: home, version: '0', runtime: 'bench', keeper: noKeeper, fetch, log: noLog },
    tell: { changed: () => undefined, progress: () => undefined },
    reader: createReader(childHost(existsSync(bundled) ? bundled : join(root, 'electron', 'reader-process.ts'))),
  })
  try {
    const { people } = await foundPractice(rabian.desk)
    const [office, workshop, { session }] = [rabian.desk.office(), rabian.workshop(), rabian.desk]
    if (office === null || workshop === null) throw new Error('the office did not open')
    const password = people.find(({ account }) => account === 'clerk')?.oneTimePassword ?? ''
    await signIn(office, session, { account: 'clerk', password })
    const isRunning = (): boolean => listInventories(office, session, workshop).inventories.some(({ job }) => job !== null)
    const toEnd = async (): Promise<void> => {
      while (isRunning()) await sleep(500)
    }
    let inventory = ''
    const first = await measure(async () => {
      inventory = (await beginInventory(office, session, workshop, folder)).inventory ?? ''
      await toEnd()
    })
    const peers = Array.from({ length: 3 }, () => walkAndHash(folder)).flatMap(one => one ?? [])
    const peerMs = pickMedian(peers.map(({ ms }) => ms))
    const { files, work } = showInventory(office, session, workshop, { inventory }).counts
    const page = await measure(async () => void listFound(office, session, { inventory, view: 'work', search: '', from: 5000, count: 50 }))
    const again = await measure(async () => {
      await goOn(office, session, workshop, { inventory })
      await toEnd()
    })
    return {
      ...{ files, inWorkList: work, firstMs: first.ms, filesPerSecond: Math.round((files / first.ms) * 1000) },
      ...(peers.length === 0
        ? {}
        : {
            coreutilsFiles: peers[0]?.files ?? 0,
            coreutilsMedianMs: peerMs,
            firstOverCoreutilsTimes: Math.round((10 * first.ms) / peerMs) / 10,
          }),
      ...{ firstLongestDelayMs: first.longestMs, firstLongestOwnMs: first.longestOwnMs },
      ...{ againMs: again.ms, againLongestDelayMs: again.longestMs, againLongestOwnMs: again.longestOwnMs, pageMs: page.ms },
    }
  } finally {
    rabian.close()
    for (const one of [home, folder]) await rm(one, { recursive: true, force: true, maxRetries: 5 })
  }
}

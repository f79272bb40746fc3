import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../../build/bundle.ts'
import { root } from '../../build/setup/places.mjs'
import { type Attack, createDice, type Seed } from './attack.ts'
import { damageSeeds } from './damage.ts'
import { hostiles } from './hostile.ts'
import { makeSeeds } from './make-seeds.ts'
import { type ReaderSeat, type Timed, takeSeat } from './reader-pool.ts'
import { seeCells } from './see-cells.ts'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '2100' },
    seed: { type: 'string', default: '20260101' },
    seats: { type: 'string', default: '2' },
  },
})
const [files, seed, seats] = [Number(values.files), Number(values.seed), Number(values.seats)]

const tally = {
  opened: { same: 0, different: 0, withoutProof: 0, hostile: 0 },
  refused: new Map<string, number>(),
  killed: { hang: 0, memory: 0, died: 0 },
  bugs: [] as string[],
  different: [] as string[],
  killedFiles: [] as string[],
  slowestMs: 0,
  slowest: '',
}

/** The good files as they are seen undamaged; all of them must open. */
async function seeSeeds(seat: ReaderSeat, seeds: readonly Seed[]): Promise<readonly string[]> {
  const seen: string[] = []
  for (const { name, bytes } of seeds) {
    const { end } = await seat.open({ label: 'good', name, bytes, seed: null, isProvable: true })
    if (end.kind !== 'opened') throw new Error(`The good file ${name} does not open: ${JSON.stringify(end)}`)
    seen.push(seeCells(seat.path, name))
  }
  return seen
}

function count(attack: Attack, { end, ms }: Timed, seat: ReaderSeat, good: readonly string[]): void {
  const called = `${attack.label} · ${attack.name}`
  if (ms > tally.slowestMs) Object.assign(tally, { slowestMs: Math.round(ms), slowest: called })
  if (end.kind === 'refused') {
    const reason = end.why === '' ? end.code : `${end.code} ${end.why}`
    tally.refused.set(reason, (tally.refused.get(reason) ?? 0) + 1)
    // A sheet in which no table was found was read all the same; a page without one was not.
    if (end.code === 'file/no-table' && end.isRead && attack.seed !== null) compare(attack, seat, good, called)
  } else if (end.kind === 'opened') compare(attack, seat, good, called)
  else if (end.kind === 'bug') tally.bugs.push(`${called}: ${end.stack}`)
  else {
    tally.killed[end.kind]++
    tally.killedFiles.push(called)
  }
}

function compare(attack: Attack, seat: ReaderSeat, good: readonly string[], called: string): void {
  if (attack.seed === null) tally.opened.hostile++
  else if (seeCells(seat.path, attack.name) === good[attack.seed]) tally.opened.same++
  else if (!attack.isProvable) tally.opened.withoutProof++
  else {
    tally.opened.different++
    tally.different.push(called)
    if (keep !== undefined) writeFileSync(join(keep, `${tally.different.length} ${attack.name}`), attack.bytes)
  }
}

const keep = process.env.RABIAN_KEEP_ATTACKS
await bundle('here', ['reader-process'])
const folder = mkdtempSync(join(tmpdir(), 'โจมตี '))
const began = performance.now()
// The longest time that the office, which this process stands for, was kept from its own work.
let [beat, longestPause] = [performance.now(), 0]
const heart = setInterval(() => {
  longestPause = Math.max(longestPause, performance.now() - beat - 50)
  beat = performance.now()
}, 50)
const pool = Array.from({ length: seats }, (_, i) => takeSeat(join(root, 'out', 'reader-process.js'), folder, i))
let opened = 0
try {
  const [first] = pool
  if (!first) throw new Error('There must be a seat')
  const seeds = await makeSeeds()
  const good = await seeSeeds(first, seeds)
  const queue = (function* (): Generator<Attack> {
    for (const { label, name, make } of hostiles) yield { label, name, bytes: make(), seed: null, isProvable: false }
    yield* damageSeeds(seeds, Math.max(0, files - hostiles.length), createDice(seed))
  })()
  await Promise.all(
    pool.map(async seat => {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        opened++
        // Making and comparing files is the work of the campaign, not of the office.
        beat = performance.now()
        const timed = await seat.open(next.value)
        count(next.value, timed, seat, good)
        beat = performance.now()
      }
    }),
  )
  // After all that, a good file opens as it did.
  await seeSeeds(first, seeds.slice(0, 1))
} finally {
  clearInterval(heart)
  for (const seat of pool) seat.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

const refused = [...tally.refused].sort((a, b) => b[1] - a[1])
const result = {
  seed,
  files: opened,
  seconds: Math.round((performance.now() - began) / 1000),
  opened: { sameAsSeed: tally.opened.same, damageWithoutMark: tally.opened.withoutProof, hostile: tally.opened.hostile },
  refused: refused.reduce((sum, [, times]) => sum + times, 0),
  refusedByReason: Object.fromEntries(refused),
  openedButDifferent: tally.opened.different,
  hangs: tally.killed.hang,
  killedForMemory: tally.killed.memory,
  died: tally.killed.died,
  bugs: tally.bugs.length,
  slowestMs: tally.slowestMs,
  slowest: tally.slowest,
  office: { isOpen: true, longestPauseMs: Math.round(longestPause) },
  notes: [...tally.different, ...tally.killedFiles, ...tally.bugs].slice(0, 50),
}
console.log(JSON.stringify(result, null, 2))
process.exitCode = result.openedButDifferent + result.hangs + result.died + result.bugs === 0 ? 0 : 1

import { execFileSync, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../build/setup/places.mjs'
import { openRecovered, writeRecovered } from '../../electron/db/recovered.ts'
import { openSqlite } from '../../electron/db/sqlite.ts'
import type { FromReader, ToReader } from '../../electron/jobs/messages.ts'
import { readerLimits } from '../../electron/jobs/reader.ts'
import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import { cellsOfLines } from '../../shared/model/grid.ts'
import type { Column, Value } from '../../shared/model/table.ts'
import { recoverGrid } from '../../shared/recover/recover-grid.ts'
import { provinces } from '../../shared/values/lists/provinces.ts'
import { pickMedian } from './kit.ts'
import { createDice, keepMade } from './large-csv.ts'

type Taken = {
  readonly ms: number
  readonly setsMs: number
  readonly peakMb: number
  readonly silentMs: number
  readonly cures: number
  readonly least: number
}

const [rows, runs] = [1_000_000, 3]
const bundled = join(root, 'out', 'reader-process.js')
const reader = existsSync(bundled) ? bundled : join(root, 'electron', 'reader-process.ts')
const self = fileURLToPath(import.meta.url)

if (import.meta.main) console.log(JSON.stringify(await takeOnce(process.argv[2] ?? '')))

const as = (type: Column['type'], ...labels: readonly string[]): Column[] =>
  labels.map((label, n) => ({ name: `${type}_${n}`, label, type, unit: null }))

/** Ten columns of a register of people: nine by which they know each other, and what they paid. */
const columns: readonly Column[] = [
  ...as('string', 'เพศ', 'จังหวัด', 'อาชีพ', 'การศึกษา', 'สถานภาพ', 'สัญชาติ', 'ประเภทบริการ'),
  ...as('integer', 'อายุ'),
  ...as('date', 'วันที่รับบริการ'),
  ...as('number', 'ค่าใช้จ่าย'),
]

const day = (n: number): string => new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10)
const days = Array.from({ length: 365 }, (_, n) => day(n))

const toRow = (dice: (sides: number) => number): Value[] => [
  ...[dice(2) === 0 ? 'ชาย' : 'หญิง', provinces[dice(77)]?.th ?? '', `อาชีพที่ ${dice(30)}`, `ระดับที่ ${dice(8)}`, `สถานภาพที่ ${dice(5)}`],
  ...[dice(50) === 0 ? `ชาติที่ ${dice(40)}` : 'ไทย', `บริการที่ ${dice(12)}`],
  ...[dice(95), days[dice(365)] ?? '', dice(900_000) / 100],
]

const madeTable = (count: number): Promise<string> =>
  keepMade(`risk-${count}x10.sqlite`, path => {
    const text = { kind: 'text', value: 'ก', text: 'ก' } as const
    const laid = {
      ...{ name: 'ทะเบียน', rows: 2, columns: 1, cells: cellsOfLines([[text], [text]]), merges: [] },
      ...{ hiddenRows: [], hiddenColumns: [] },
    }
    const small = recoverGrid(laid, null)
    const dice = createDice(11)
    const made = {
      length: count,
      *[Symbol.iterator]() {
        for (let n = 0; n < count; n++) yield toRow(dice)
      },
    }
    const lines = Int32Array.from({ length: count }, (_, n) => n + 1)
    const origins = columns.map((_, c) => ({ kind: 'line' as const, c, headings: [{ r: 0, c }], lines: null }))
    writeRecovered(path, {
      ...small,
      summary: { ...small.summary, columns, rows: count, proofs: [] },
      table: { columns, rows: made },
      origins: { ...small.origins, lines, leaves: null, sheetOf: null, columns: origins },
    })
  })

/** The whole ask of the reader process: from a recovered table on the disk to sets and cures. Sets are done at three quarters of its progress. */
async function takeOnce(path: string): Promise<Taken> {
  const child = fork(reader, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const began = performance.now()
  let [heard, silentMs, setsMs] = [began, 0, 0]
  const answered = new Promise<FromReader>(resolve => {
    child.on('message', (said: FromReader) => {
      silentMs = Math.max(silentMs, performance.now() - heard)
      heard = performance.now()
      if (said.kind !== 'told') return resolve(said)
      if (setsMs === 0 && said.told.done >= 75) setsMs = heard - began
    })
  })
  const weigh = { goal: 5, columns: null, on: '2026-11-27' }
  const ask: ToReader['ask'] = { kind: 'weigh', path, name: 'ทะเบียน', personal: [], weigh }
  child.send({ heapMb: readerLimits.heapMb, withHead: false, ask } satisfies ToReader)
  const said = await answered
  const ms = Math.round(performance.now() - began)
  if (said.kind !== 'answer') throw new Error(`no answer: ${JSON.stringify(said)}`)
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '')?.[1]
  child.kill()
  const { cures, least } = said.answer as RiskReport
  const peakMb = Math.round(Number(peak ?? 0) / 1024)
  return { ms, setsMs: Math.round(setsMs), peakMb, silentMs: Math.round(silentMs), cures: cures.length, least }
}

const take = (path: string): Taken => JSON.parse(execFileSync(process.execPath, [self, path], { encoding: 'utf8' })) as Taken

/**
 * The peer: SQLite, which tells k of the same table by GROUP BY over its nine telling columns and nothing else, from the same file. The
 * rows are brought into a table of its own first, which is not timed.
 */
function takePeer(path: string): { readonly ms: number; readonly least: number } {
  const db = openSqlite(':memory:')
  const recovered = openRecovered(path)
  const telling = columns.slice(0, 9).map((_, c) => `c${c}`)
  db.exec(`CREATE TABLE people (${columns.map((_, c) => `c${c}`).join(', ')})`)
  const add = db.prepare(`INSERT INTO people VALUES (${columns.map(() => '?').join(', ')})`)
  db.transaction(() => {
    for (const row of recovered.rows()) add.run(...row)
  })()
  recovered.close()
  const began = performance.now()
  const least = db
    .prepare<[], number>(`SELECT min(n) FROM (SELECT count(*) AS n FROM people GROUP BY ${telling.join(', ')})`)
    .pluck()
    .get()
  const ms = Math.round(performance.now() - began)
  db.close()
  return { ms, least: least ?? 0 }
}

/** Risk, sets and three cures of a million people; beside it the time that SQLite takes for k alone. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const path = await madeTable(rows)
  const taken = Array.from({ length: runs }, () => take(path))
  const peers = Array.from({ length: runs }, () => takePeer(path))
  const [first, peer] = [taken[0], peers[0]]
  if (first?.least !== peer?.least) throw new Error(`k is ${first?.least} here and ${peer?.least} by SQLite`)
  const [whole, sets, byPeer] = [
    pickMedian(taken.map(({ ms }) => ms)),
    pickMedian(taken.map(({ setsMs }) => setsMs)),
    pickMedian(peers.map(({ ms }) => ms)),
  ]
  return {
    ...{ rows, columns: columns.length, cures: first?.cures ?? 0, setsMedianMs: sets, curesMedianMs: whole - sets, wholeMedianMs: whole },
    ...{ peakMb: Math.max(...taken.map(({ peakMb }) => peakMb)), longestSilenceMs: Math.max(...taken.map(({ silentMs }) => silentMs)) },
    ...{ sqliteGroupByMedianMs: byPeer, setsPerSqliteGroupBy: Math.round((sets / byPeer) * 100) / 100 },
  }
}

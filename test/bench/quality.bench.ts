import { execFileSync, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../build/setup/places.mjs'
import { writeRecovered } from '../../electron/db/recovered.ts'
import type { FromReader, ToReader } from '../../electron/jobs/messages.ts'
import { readerLimits } from '../../electron/jobs/reader.ts'
import { cellsOfLines } from '../../shared/model/grid.ts'
import type { Quality } from '../../shared/model/quality.ts'
import type { Column, Value } from '../../shared/model/table.ts'
import { recoverGrid } from '../../shared/recover/recover-grid.ts'
import { provinces } from '../../shared/values/lists/provinces.ts'
import { countBySql, layPlainly } from './count-by-sql.ts'
import { pickMedian } from './kit.ts'
import { createDice, keepMade } from './large-csv.ts'

type Taken = { readonly ms: number; readonly peakMb: number; readonly silentMs: number; readonly findings: number }

const [rows, runs] = [1_000_000, 3]
const bundled = join(root, 'out', 'reader-process.js')
const reader = existsSync(bundled) ? bundled : join(root, 'electron', 'reader-process.ts')
const self = fileURLToPath(import.meta.url)

const as = (type: Column['type'], ...labels: readonly string[]): Column[] =>
  labels.map((label, n) => ({ name: `${type}_${n}`, label, type, unit: null }))

/** Twenty columns as a register of an office has them: codes, days, places, categories, counts, money and a remark. */
const columns: readonly Column[] = [
  ...as('string', 'รหัสรายการ', 'จังหวัด', 'ประเภท', 'สถานะ', 'ชื่อโครงการ', 'หมายเหตุ'),
  ...as('date', 'วันที่เริ่ม', 'วันที่สิ้นสุด'),
  ...as('year', 'ปีงบประมาณ'),
  ...as('integer', 'จำนวนครัวเรือน', 'ชาย', 'หญิง', 'รวม', 'อายุ', 'จำนวนครั้ง'),
  ...as('number', 'งบประมาณ', 'เบิกจ่าย', 'ร้อยละชาย', 'คะแนน', 'พื้นที่'),
]

const day = (n: number): string => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10)

/** One record; one in ten thousand has something wrong. */
function toRow(n: number, dice: (sides: number) => number): Value[] {
  const [start, men, women] = [dice(3000), 10 + dice(900), 10 + dice(900)]
  const slip = n % 10_000 === 77
  return [
    ...[`R${String(n).padStart(8, '0')}`, provinces[dice(77)]?.th ?? '', `ประเภทที่ ${dice(12)}`, slip ? 'ยกเลิ ก' : 'ยกเลิก'],
    ...[`ซ่อมแซมถนนสาย ${dice(50_000)}`, dice(3) === 0 ? null : `สัญญาเลขที่ ${dice(900_000)}`],
    ...[day(start), day(start + (slip ? -9 : dice(400))), 2015 + dice(9)],
    ...[slip ? -4 : dice(3000), men, women, men + women + (slip ? 1 : 0), dice(99), dice(40)],
    ...[10_000 + dice(9_000_000), dice(9_000_000) / 100, Math.round((1000 * men) / (men + women)) / 10, dice(100), dice(90_000) / 4],
  ]
}

const madeTable = (count: number): Promise<string> =>
  keepMade(`quality-${count}x20.sqlite`, path => {
    const text = { kind: 'text', value: 'ก', text: 'ก' } as const
    const laid = {
      name: 'ทะเบียน',
      rows: 2,
      columns: 1,
      cells: cellsOfLines([[text], [text]]),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
    }
    const small = recoverGrid(laid, null)
    const made = { length: count, [Symbol.iterator]: () => makeRows(count)[Symbol.iterator]() }
    const lines = Int32Array.from({ length: count }, (_, n) => n + 1)
    const origins = columns.map((_, c) => ({ kind: 'line' as const, c, headings: [{ r: 0, c }], lines: null }))
    writeRecovered(path, {
      ...small,
      summary: { ...small.summary, columns, rows: count, proofs: [] },
      table: { columns, rows: made },
      origins: { ...small.origins, lines, leaves: null, sheetOf: null, columns: origins },
    })
  })

/** The whole ask of the reader process: from a recovered table on the disk to what every check and profile says of it. */
async function takeOnce(path: string): Promise<Taken> {
  const child = fork(reader, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const began = performance.now()
  let [heard, silentMs] = [began, 0]
  const answered = new Promise<FromReader>(resolve => {
    child.on('message', (said: FromReader) => {
      silentMs = Math.max(silentMs, performance.now() - heard)
      heard = performance.now()
      if (said.kind !== 'told') resolve(said)
    })
  })
  const ask: ToReader['ask'] = { kind: 'check', path, name: 'ทะเบียน', today: '2026-11-27', report: null }
  child.send({ heapMb: readerLimits.heapMb, withHead: false, ask } satisfies ToReader)
  const said = await answered
  const ms = Math.round(performance.now() - began)
  if (said.kind !== 'answer') throw new Error(`no answer: ${JSON.stringify(said)}`)
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '')?.[1]
  child.kill()
  return {
    ms,
    peakMb: Math.round(Number(peak ?? 0) / 1024),
    silentMs: Math.round(silentMs),
    findings: (said.answer as Quality).findings.length,
  }
}

function takePeer(path: string): Taken {
  const began = performance.now()
  const findings = countBySql(path, columns)
  const ms = Math.round(performance.now() - began)
  return { ms, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), silentMs: ms, findings }
}

const take = (who: 'ours' | 'peer', path: string): Taken =>
  JSON.parse(execFileSync(process.execPath, [self, who, path], { encoding: 'utf8' })) as Taken

function* makeRows(count: number): Iterable<Value[]> {
  const dice = createDice(11)
  for (let n = 0; n < count; n++) yield toRow(n, dice)
}

/** Every check and profile over a million rows of twenty columns, beside SQL for the plain part of the counts (`countBySql`), in paired runs. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const path = await madeTable(rows)
  const plain = await layPlainly(`quality-plain-${rows}x20.sqlite`, columns, makeRows(rows))
  const pairs = Array.from({ length: runs }, () => ({ ours: take('ours', path), peer: take('peer', plain) }))
  const taken = pairs.map(({ ours }) => ours)
  const small = take('ours', await madeTable(10_000))
  return {
    ...{ rows, columns: columns.length },
    checkMedianMs: pickMedian(taken.map(({ ms }) => ms)),
    checkFastestMs: Math.min(...taken.map(({ ms }) => ms)),
    sqlCountsMedianMs: pickMedian(pairs.map(({ peer }) => peer.ms)),
    shareOfSqlMedianPercent: Math.round(pickMedian(pairs.map(({ ours, peer }) => (100 * ours.ms) / peer.ms))),
    peakMb: Math.max(...taken.map(({ peakMb }) => peakMb)),
    longestSilenceMs: Math.max(...taken.map(({ silentMs }) => silentMs)),
    ...{ findings: taken[0]?.findings ?? 0, small10kMs: small.ms },
  }
}

// Last, as what it runs needs all that stands above.
if (import.meta.main) {
  const [, , who, path = ''] = process.argv
  console.log(JSON.stringify(who === 'ours' ? await takeOnce(path) : takePeer(path)))
}

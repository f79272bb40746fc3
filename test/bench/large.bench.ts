import { execFileSync, fork } from 'node:child_process'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { read } from 'xlsx'
import { root } from '../../build/setup/places.mjs'
import type { FromReader, RecoverAsk, ToReader } from '../../electron/jobs/messages.ts'
import { readerLimits } from '../../electron/jobs/reader.ts'
import { writeBigWorkbook } from './big-workbook.ts'
import { pickMedian } from './kit.ts'
import { keepMade, largeCsv } from './large-csv.ts'

/** How long one program took over one file, in a process of its own, until its first rows were known, and the most memory that it held. */
type Taken = { readonly ms: number; readonly peakMb: number; readonly silentMs: number; readonly headMs: number }

const runs = 3
// The bundle is what the desk runs; from its source the reader would first be put together, file by file.
const bundled = join(root, 'out', 'reader-process.js')
const reader = existsSync(bundled) ? bundled : join(root, 'electron', 'reader-process.ts')
const self = fileURLToPath(import.meta.url)

if (import.meta.main) {
  const [, , who, path = ''] = process.argv
  const taken = who === 'ours' ? await takeOurs(path) : await takePeer(path)
  console.log(JSON.stringify(taken))
}

/** The whole ask of the reader process: file to recovered table, hashed and written. */
async function takeOurs(path: string): Promise<Taken> {
  const folder = await mkdtemp(join(tmpdir(), 'ตาราง '))
  const child = fork(reader, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ask: RecoverAsk = {
    ...{ path, name: basename(path), pick: { kind: 'best' }, recipe: null, glossary: {}, out: join(folder, 'table.sqlite') },
  }
  const began = performance.now()
  let [heard, silentMs, headMs] = [began, 0, 0]
  const answered = new Promise<FromReader>(resolve => {
    child.on('message', (said: FromReader) => {
      silentMs = Math.max(silentMs, performance.now() - heard)
      heard = performance.now()
      if (said.kind === 'head') headMs = Math.round(heard - began)
      else if (said.kind !== 'told') resolve(said)
    })
  })
  child.send({ heapMb: readerLimits.heapMb, withHead: true, ask } satisfies ToReader)
  const said = await answered
  const ms = Math.round(performance.now() - began)
  if (said.kind !== 'answer') throw new Error(`no table: ${JSON.stringify(said)}`)
  const peak = /^VmHWM:\s*(\d+) kB/m.exec(process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '')?.[1]
  child.kill()
  await rm(folder, { recursive: true, force: true })
  return { ms, peakMb: Math.round(Number(peak ?? 0) / 1024), silentMs: Math.round(silentMs), headMs }
}

/** What stands beside it: SheetJS reading the workbook, or papaparse streaming the text, and nothing more. */
async function takePeer(path: string): Promise<Taken> {
  const began = performance.now()
  if (path.endsWith('.xlsx')) read(readFileSync(path), { dense: true })
  else await new Promise<void>(resolve => Papa.parse(createReadStream(path), { step: () => undefined, complete: () => resolve() }))
  return { ms: Math.round(performance.now() - began), peakMb: Math.round(process.resourceUsage().maxRSS / 1024), silentMs: 0, headMs: 0 }
}

const take = (who: 'ours' | 'peer', path: string): Taken =>
  JSON.parse(execFileSync(process.execPath, [self, who, path], { encoding: 'utf8' })) as Taken

type Pairs = {
  readonly ours: number
  readonly peer: number
  readonly percent: number
  readonly peakMb: number
  readonly headMs: number
}

function takePairs(path: string): Pairs {
  const pairs = Array.from({ length: runs }, () => ({ ours: take('ours', path), peer: take('peer', path) }))
  return {
    ours: pickMedian(pairs.map(({ ours }) => ours.ms)),
    peer: pickMedian(pairs.map(({ peer }) => peer.ms)),
    percent: Math.round(pickMedian(pairs.map(({ ours, peer }) => (100 * ours.ms) / peer.ms))),
    peakMb: Math.max(...pairs.map(({ ours }) => ours.peakMb)),
    headMs: pickMedian(pairs.map(({ ours }) => ours.headMs)),
  }
}

const bigWorkbook = (rows: number, columns: number): Promise<string> =>
  keepMade(`ทะเบียน-${rows}x${columns}.xlsx`, path => writeBigWorkbook(path, { rows, columns }))

/** From a large file to its recovered table, written and hashed, beside what a well-known reader takes to read the file alone; in paired runs. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const broad = takePairs(await bigWorkbook(200_000, 15))
  const text = takePairs(await largeCsv(402_000))
  const full = take('ours', await bigWorkbook(1_048_576, 6))
  // Ten columns each.
  const [tiny, small, middle, large] = (await Promise.all([1_000, 10_000, 100_000, 600_000].map(largeCsv))).map(path => take('ours', path))
  return {
    ...{
      xlsxAskMedianMs: broad.ours,
      xlsxSheetJsReadMedianMs: broad.peer,
      xlsxShareMedianPercent: broad.percent,
      xlsxPeakMb: broad.peakMb,
      xlsxFirstRowsMedianMs: broad.headMs,
    },
    ...{ csvAskMedianMs: text.ours, csvPapaparseMedianMs: text.peer, csvShareMedianPercent: text.percent, csvPeakMb: text.peakMb },
    csvFirstRowsMedianMs: text.headMs,
    ...{ fullHeightAskMs: full.ms, fullHeightPeakMb: full.peakMb, fullHeightLongestSilenceMs: full.silentMs },
    ...{ cells10kMs: tiny?.ms ?? 0, cells100kMs: small?.ms ?? 0, cells1mMs: middle?.ms ?? 0, cells6mMs: large?.ms ?? 0 },
  }
}

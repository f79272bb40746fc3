import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from 'xlsx'
import { readFile } from '../../electron/readers/read-file.ts'
import { writeBigWorkbook } from './big-workbook.ts'
import { pickMedian } from './kit.ts'

type Reading = { readonly ms: number; readonly peakMb: number }

const runs = 3
const self = fileURLToPath(import.meta.url)

// Each reading has a process of its own, so that none profits from the one before.
if (import.meta.main) {
  const [, , reader, path = ''] = process.argv
  const began = performance.now()
  if (reader === 'library') read(readFileSync(path), { dense: true })
  else readFile(path, 'big.xlsx', () => undefined)
  const ms = Math.round(performance.now() - began)
  console.log(JSON.stringify({ ms, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) } satisfies Reading))
}

const readOnce = (reader: 'ours' | 'library', path: string): Reading =>
  JSON.parse(execFileSync(process.execPath, [self, reader, path], { encoding: 'utf8' })) as Reading

/** Guard and reading of big workbooks, beside the time that the library alone takes, in paired runs. */
export async function run(): Promise<{ readonly [figure: string]: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'ใหญ่ '))
  try {
    const [broad, high] = [join(folder, 'broad.xlsx'), join(folder, 'high.xlsx')]
    await writeBigWorkbook(broad, { rows: 200_000, columns: 15 })
    await writeBigWorkbook(high, { rows: 1_048_576, columns: 6 })
    const pairs = Array.from({ length: runs }, () => ({ ours: readOnce('ours', broad), library: readOnce('library', broad) }))
    const full = readOnce('ours', high)
    return {
      broadReadMedianMs: pickMedian(pairs.map(({ ours }) => ours.ms)),
      broadLibraryReadMedianMs: pickMedian(pairs.map(({ library }) => library.ms)),
      broadShareMedianPercent: Math.round(pickMedian(pairs.map(({ ours, library }) => (100 * ours.ms) / library.ms))),
      broadReadPeakMb: Math.max(...pairs.map(({ ours }) => ours.peakMb)),
      fullHeightReadMs: full.ms,
      fullHeightReadPeakMb: full.peakMb,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

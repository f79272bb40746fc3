import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pinnedNode, root } from '../../../build/setup/places.mjs'
import { writtenFormats } from '../../../shared/rate/formats.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const script = join(root, 'test', 'electron', 'writers', 'kit', 'write-many.ts')
const heapMb = 64

/** Writes so many rows in a process of its own with a small heap; answers the size of the file and the most memory that was held. */
function writeMany(format: string, rows: number): { readonly bytes: number; readonly most: number } {
  const path = join(tempFolder(), `ใหญ่ มาก.${format}`)
  const words = [`--max-old-space-size=${heapMb}`, '--max-semi-space-size=8', script, format, String(rows), path]
  return JSON.parse(execFileSync(pinnedNode, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as {
    bytes: number
    most: number
  }
}

const mb = 2 ** 20

test.each(writtenFormats.map(({ name }) => name))(
  '80,000 rows go into %s in memory that does not grow with them',
  format => {
    const [few, many] = [writeMany(format, 10_000), writeMany(format, 80_000)]
    const grown = Math.round((many.most - few.most) / mb)
    console.log(
      `${format}: ${Math.round(many.bytes / mb)} MB on the disk, ${Math.round(many.most / mb)} MB held at most, ${grown} MB more than for 10,000 rows`,
    )
    expect(many.bytes).toBeGreaterThan(4 * few.bytes)
    expect(grown).toBeLessThan(80)
    expect(many.most).toBeLessThan(320 * mb)
  },
  120_000,
)

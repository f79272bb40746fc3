import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { writeChunks } from '../../../electron/writers/write-chunks.ts'
import { writers } from '../../../electron/writers/writers.ts'
import type { Value } from '../../../shared/model/table.ts'
import { writtenFormats } from '../../../shared/rate/formats.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { columns, nastyTable } from './kit/tables.ts'

test.each(writtenFormats.map(({ name }) => name))(
  '%s that is stopped in the middle leaves nothing behind and lets go of the rows',
  async format => {
    const path = join(tempFolder(), 'หยุด กลางคัน')
    const stop = new AbortController()
    let isHeld = true
    function* endless(): Iterable<readonly Value[]> {
      try {
        for (let n = 0; ; n++) {
          if (n === 50_000) setImmediate(() => stop.abort())
          yield [`แถว ${n} ${Math.sin(n)}`, null, n]
        }
      } finally {
        isHeld = false
      }
    }
    const table = nastyTable({ columns: columns.slice(0, 3), rows: endless() })
    await expect(writeChunks(path, writers[format](table), stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
    await vi.waitFor(() => expect(isHeld).toBe(false))
    expect(readdirSync(dirname(path))).toEqual([])
  },
)

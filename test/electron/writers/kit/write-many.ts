import { rmSync } from 'node:fs'
import { writeChunks } from '../../../../electron/writers/write-chunks.ts'
import { writers } from '../../../../electron/writers/writers.ts'
import type { Column, Value } from '../../../../shared/model/table.ts'
import type { FormatName } from '../../../../shared/rate/formats.ts'

// Run as a process of its own, so that nothing but the writer is measured: FORMAT ROWS PATH.
const [format = '', count = '', path = ''] = process.argv.slice(2)
const columns: readonly Column[] = [
  { name: 'place', label: 'สถานที่', type: 'string', unit: null },
  { name: 'province_code', label: 'รหัสจังหวัด', type: 'string', unit: null },
  { name: 'people', label: 'จำนวน', type: 'integer', unit: 'คน' },
  { name: 'area', label: 'เนื้อที่', type: 'number', unit: 'ไร่' },
  { name: 'day', label: 'วันที่', type: 'date', unit: null },
  { name: 'note', label: 'หมายเหตุ', type: 'string', unit: null },
]
let most = 0

function* makeRows(): Iterable<readonly Value[]> {
  for (let n = 0; n < Number(count); n++) {
    if (n % 2000 === 0) most = Math.max(most, process.memoryUsage.rss())
    yield [
      `อำเภอที่ ${n}`,
      String(10 + (n % 86)),
      n,
      n / 8,
      `20${10 + (n % 80)}-01-0${1 + (n % 9)}`,
      `ข้อความยาวพอประมาณ แถวที่ ${n} `.repeat(3),
    ]
  }
}

const addresses = { base: 'https://data.example.go.th/', places: null, times: null }
const table = { name: 'ใหญ่', title: 'ตารางใหญ่', columns, addresses, rows: makeRows() }
const written = await writeChunks(path, writers[format as FormatName](table))
most = Math.max(most, process.memoryUsage.rss())
rmSync(path)
process.stdout.write(JSON.stringify({ bytes: written.bytes, most }))

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { toPeopleCsv, writeCanonicalCsv } from '../../../electron/writers/csv.ts'
import { writeJson } from '../../../electron/writers/json.ts'
import { writeChunks } from '../../../electron/writers/write-chunks.ts'
import type { Column, Value } from '../../../shared/model/table.ts'
import { tempFolder } from '../../hubs/sample-publication.ts'

const folder = tempFolder()
const columns: readonly Column[] = [
  { name: 'place', label: 'สถานที่', type: 'string', unit: null },
  { name: 'amount', label: 'จำนวน', type: 'number', unit: 'บาท' },
]
const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(one => !one.includes('\0'))
const rowsOf = fc.array(fc.tuple(fc.option(text), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))), { maxLength: 30 })

test('the canonical CSV is read back value for value by another reader, and its hash is that of its bytes', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, async rows => {
      const written = await writeCanonicalCsv(join(folder, 'ตาราง.csv'), columns, rows)
      const bytes = readFileSync(written.path)
      expect(written).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
      const read = Papa.parse<string[]>(bytes.toString('utf8').replace(/\n$/, ''), { delimiter: ',', newline: '\n' }).data
      expect(read).toEqual([['place', 'amount'], ...rows.map(([place, amount]) => [place ?? '', amount === null ? '' : String(amount)])])
    }),
    { numRuns: 60 },
  )
})

test('the JSON is read back record for record, with null where the paper says nothing', async () => {
  await fc.assert(
    fc.asyncProperty(rowsOf, async rows => {
      const written = await writeJson(join(folder, 'ตาราง.json'), columns, rows)
      const read = JSON.parse(readFileSync(written.path, 'utf8')) as { records: object[]; schema: { fields: object[] } }
      const plain = (value: Value) => (Object.is(value, -0) ? 0 : value)
      expect(read.records).toEqual(rows.map(([place, amount]) => ({ place, amount: plain(amount) })))
      expect(read.schema.fields).toHaveLength(2)
    }),
    { numRuns: 60 },
  )
})

test('the CSV for people opens in a spreadsheet as Thai, and nothing in it is taken for a formula', async () => {
  const rows: Value[][] = [
    ['=1+1', -5],
    [' @cmd', 1],
    ['"=x', 2],
    ['＝๑', 3],
    ['เชียงใหม่', null],
    ['-', 4],
  ]
  const { path } = await writeChunks(join(folder, 'คน.csv'), toPeopleCsv({ columns, rows }))
  const bytes = readFileSync(path)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = bytes.subarray(3).toString('utf8').split('\r\n')
  expect(lines).toEqual(['สถานที่,จำนวน (บาท)', "'=1+1,-5", "' @cmd,1", '"\'""=x",2', "'＝๑,3", 'เชียงใหม่,', "'-,4", ''])
})

test('a table that breaks off in the middle leaves no file behind', async () => {
  function* broken(): Iterable<string> {
    yield 'a\n'.repeat(100_000)
    throw new Error('the disk was pulled out')
  }
  const path = join(folder, 'ครึ่ง.csv')
  await expect(writeChunks(path, broken())).rejects.toThrow('pulled out')
  expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
})

test('a place that cannot be written to is told as a fault', async () => {
  mkdirSync(join(folder, 'ทาง.csv.part'))
  await expect(writeChunks(join(folder, 'ทาง.csv'), ['x'])).rejects.toMatchObject({ code: 'disk/write-failed' })
})

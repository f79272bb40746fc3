import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const paper = [
  ['ตารางที่ 1 จำนวนรถจดทะเบียน ปี 2560', null, null],
  ['', '', ''],
  ['จังหวัด', 'เก๋ง', 'กระบะ'],
  ['น่าน', '1,204', '980'],
  ['แพร่', '3,377', '2,131'],
  ['ตรัง', '2,290', '1,752'],
  ['รวม', '6,871', '4,863'],
  ['ที่มา : กรมการขนส่งทางบก', null, null],
]
// Labels that a record may bring are no business of ours: these are all wrong.
const wrong = { annotations: paper.map(line => line.map(() => 'notes')), line_annotation: paper.map(() => 'notes') }

function putGrids(name: string, records: readonly object[]): string {
  const path = join(tempFolder(), name)
  const lines = `${records.map(record => JSON.stringify(record)).join('\n')}\n`
  writeFileSync(path, name.endsWith('.gz') ? gzipSync(lines) : lines)
  return path
}

test('the roles of grids are told cell by cell and line by line, whatever labels they bring', async () => {
  const grids = putGrids('แผ่น.jl.gz', [
    { file_name: 'a.xls', table_id: 'Data', table_array: paper, ...wrong },
    { file_name: 'ว่าง', table_array: [] },
  ])
  const out = join(tempFolder(), 'ใหม่', 'predictions.json')
  expect(await runCli('roles', '--grids', grids, '--out', out)).toMatchObject({ code: 0, out: '', err: '' })
  const [first, second] = JSON.parse(readFileSync(out, 'utf8'))
  expect(first).toMatchObject({ file: 'a.xls', sheet: 'Data' })
  expect(first.lines).toEqual(['metadata', null, 'header', 'data', 'data', 'data', 'derived', 'notes'])
  expect(first.cells).toHaveLength(17)
  expect(first.cells.slice(-4)).toEqual([
    { r: 6, c: 0, label: 'group' },
    { r: 6, c: 1, label: 'derived' },
    { r: 6, c: 2, label: 'derived' },
    { r: 7, c: 0, label: 'notes' },
  ])
  expect(second).toEqual({ file: 'ว่าง', sheet: '', cells: [], lines: [] })
})

test('tables are boxes from the heading to the last row', async () => {
  const grids = putGrids('a.jl', [{ file_name: 'a.xls', table_id: 'Data', table_array: paper }])
  const { code, out } = await runCli('tables', '--grids', grids, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual([{ file: 'a.xls', sheet: 'Data', tables: [{ r0: 2, c0: 0, r1: 6, c1: 2 }] }])
  expect((await runCli('tables', '--grids', grids)).out).toBe('a.xls  Data  A3:C7\n')
})

test('what cannot be read is a fault, and what was not asked for is usage', async () => {
  const broken = join(tempFolder(), 'b.jl')
  writeFileSync(broken, '{"file_name":"a","table_array":[["x"]]}\n{"file_name":1}\n')
  const { code, out } = await runCli('roles', '--grids', broken, '--json')
  expect({ code, fault: JSON.parse(out).fault }).toMatchObject({
    code: 1,
    fault: { code: 'file/damaged', facts: { file: 'b.jl', row: 2 } },
  })
  expect((await runCli('roles', '--grids', join(tempFolder(), 'none.jl.gz'))).code).toBe(1)
  expect((await runCli('tables')).code).toBe(2)
})

import { expect, test } from 'vitest'
import { findBeside, findInText } from '../../../shared/classify/find-beside.ts'
import type { Cell } from '../../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../../shared/model/grid.ts'
import { citizen, group } from './corpus.ts'

const cell = (text: string | null): Cell | null => (text === null ? null : { kind: 'text', value: text, text })
const gridOf = (name: string, lines: readonly (readonly (string | null)[])[], comments: Grid['comments'] = []): Grid => ({
  ...{ name, rows: lines.length, columns: Math.max(...lines.map(line => line.length)), merges: [], hiddenRows: [], hiddenColumns: [] },
  ...{ comments, cells: cellsOfLines(lines.map(line => line.map(cell))) },
})

test('people in titles, notes, signatures, comments and the name of a sheet are found, with their place and masked', () => {
  const lines = [
    ['ผู้จัดทำ นางสาวกาญจนา แก้วมณี โทร 081-234-5678'],
    ['รายการ', 'จำนวน'],
    ['นายสมหมาย อยู่ในตาราง', '12'],
    [null, 'ลงชื่อ นายวีระ สุขใจดี'],
    [`หมายเหตุ: ผู้รับแทนถือบัตร ${group(citizen(3))} หรือ kan.kaew@example.org`],
    ['ผู้อำนวยการกองคลัง', 'นายกเทศมนตรีตำบลบ้านแก้ว'],
  ]
  const grid = gridOf('นายประยงค์ ศรีทองแท้', lines, [{ r: 2, c: 1, text: 'โทรถามนางสมศรี แก้วใส 089-111-2222 ก่อน' }])
  const found = findBeside(grid, [{ r0: 1, c0: 0, r1: 2, c1: 1 }])
  expect(found.map(({ where, at, findings }) => [where, at && [at.r, at.c], findings.map(({ kind }) => kind)])).toEqual([
    ['sheet-name', null, ['name']],
    ['comment', [2, 1], ['phone', 'name']],
    ['paper', [0, 0], ['phone', 'name']],
    ['paper', [3, 1], ['name']],
    ['paper', [4, 0], ['citizen_id', 'email']],
  ])
  for (const secret of ['กาญจนา', 'แก้วมณี', '234-5678', 'วีระ', citizen(3), group(citizen(3)), 'kan.kaew', 'ประยงค์', '111-2222'])
    expect(JSON.stringify(found)).not.toContain(secret)
})

test.each([
  ...['ข้อมูล ณ วันที่ 30 กันยายน 2567', 'งบประมาณ 1,250,000 บาท', 'ที่มา: กรมการปกครอง', 'เทศบาลนครลำปาง', 'นายทะเบียนท้องถิ่น'],
  ...['เลขที่ 2567000000123', 'หน้า 1/12', 'Sheet1', 'โครงการถนน คสล. หมู่ที่ 3 ตำบลดู่ใต้ อำเภอเมือง'],
])('a paper may say %s, and names nobody', text => {
  expect(findInText(text)).toEqual([])
})

import { expect, test } from 'vitest'
import { faults as en } from '../../../renderer/words/en/faults.ts'
import { review as reviewEn } from '../../../renderer/words/en/review.ts'
import { faults as th } from '../../../renderer/words/th/faults.ts'
import { ledger } from '../../../renderer/words/th/ledger.ts'
import { review } from '../../../renderer/words/th/review.ts'
import { spaced } from '../../../renderer/words/th/spaced.ts'

test('Thai words stand apart from a quotation and a figure, and from nothing else', () => {
  expect(spaced`ไฟล์${'“ก.csv”'}ว่าง`).toBe('ไฟล์ “ก.csv” ว่าง')
  expect(spaced`ฉบับที่ ${2}ให้ตรวจ`).toBe('ฉบับที่ 2 ให้ตรวจ')
  expect(spaced`${'ไฟล์นี้'}ว่าง${''}`).toBe('ไฟล์นี้ว่าง')
  expect(spaced`${'“ก”'} (ข)`).toBe('“ก” (ข)')
})

test('a sentence with a name in it reads like Thai', () => {
  expect(th['file/empty'].say({ file: 'รถ 2559.csv' })).toBe('ไฟล์ “รถ 2559.csv” ว่างเปล่า ไม่มีข้อมูลให้อ่าน')
  expect(th['hub/busy'].say({ hub: 'ศูนย์จังหวัด' })).toBe('ปลายทาง “ศูนย์จังหวัด” มีงานมาก ขอให้รอ')
  expect(ledger.action.submitted('คุณก', { title: 'รถยนต์', number: '2' })).toBe('คุณก ส่งชุดข้อมูล “รถยนต์” ฉบับที่ 2 ให้ตรวจ')
})

test('a limit is told in its own unit: bytes as a size, cells and columns as counts', () => {
  const cells = { file: 'x.xlsx', limit: 20_000_000, figure: 20_000_001, unit: 'cells' }
  expect(th['file/too-large'].say(cells)).toBe('ไฟล์ “x.xlsx” ใหญ่เกินกำหนด คือ 20,000,001 เซลล์ (รับได้ไม่เกิน 20,000,000 เซลล์)')
  expect(en['file/too-large'].say(cells)).toBe('The file “x.xlsx” is too large: 20,000,001 cells (the limit is 20,000,000 cells)')
  expect(en['file/too-large'].say({ file: 'x', bytes: 3 * 2 ** 20, limit: 2 ** 20 })).toContain('3 MB (the limit is 1 MB)')
})

test('a refusal says why in words, and where', () => {
  expect(en['file/unsafe'].say({ file: 'x', why: 'dtd', part: 'xl/workbook.xml' })).toContain(
    '(it brings definitions of its own · xl/workbook.xml)',
  )
  expect(th['file/damaged'].say({ file: 'x', why: 'quote', row: 4 })).toContain('(มีเครื่องหมายคำพูดที่เปิดแล้วไม่ปิด)')
})

test('the figures of a total that differs are read as figures', () => {
  expect(review.finding['total-differs']({ printed: 5090, sum: 5089 })).toBe('ผลรวมที่พิมพ์ไว้ 5,090 ไม่เท่ากับผลบวก 5,089')
  expect(reviewEn.finding['total-differs']({ printed: 5090, sum: 5089 })).toBe('The printed total 5,090 is not the sum 5,089')
})

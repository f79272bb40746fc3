import { describe, expect, it } from 'vitest'
import { foldFilledOut } from '../../../shared/recover/filled-out.ts'
import { openSheet } from '../../../shared/recover/read-paper.ts'
import { recoverGrid } from '../../../shared/recover/recover-grid.ts'
import { roleAt } from '../../../shared/recover/role-map.ts'
import { readSheet } from '../../../shared/recover/sheet-cells.ts'
import { readSteps } from '../../../shared/recover/step-params.ts'
import { layPaper } from '../../sheets/kit/lay-paper.ts'

const foldedRows = (paper: string, begins = true): number[] => {
  const { copies, columns } = foldFilledOut(readSheet(layPaper({ paper })), begins)
  return [...new Set([...copies.keys()].map(at => Math.floor(at / columns)))]
}

const schools = `
  จำนวนนักเรียน|จำนวนนักเรียน|จำนวนนักเรียน
  โรงเรียน|ชาย|หญิง
  บ้านดอน|10|12
  วัดกลาง|20|25
`

describe('a line in every cell of its row', () => {
  it('is one line over names and figures, and stays what it is where a block begins in the midst of a table', () => {
    expect(foldedRows(schools)).toEqual([0])
    expect(foldedRows('เปิด|เปิด|เปิด\nปิด|ปรับปรุง|ร้าง\nย้าย|รวม|แยก', false)).toEqual([])
    expect(foldedRows('เปิด|เปิด|เปิด\nปิด|ปรับปรุง|ร้าง\nย้าย|รวม|แยก')).toEqual([0])
  })

  it('is found above a year that names the rows', () => {
    expect(foldedRows('อุบัติเหตุทางถนน|อุบัติเหตุทางถนน|อุบัติเหตุทางถนน\nปี|ตาย|บาดเจ็บ\n2564|11|230\n2565|14|251\n2566|9|198')).toEqual([0])
  })

  it.each([
    ['a word in the figures of a row alone', 'สถานี|เด็ก|ผู้ใหญ่\nปัว|10|11\nนาน้อย|ปิดปรับปรุง|ปิดปรับปรุง\nสันติสุข|42|40'],
    ['a mark for nothing in a whole row', 'สถานี|เด็ก|ผู้ใหญ่\nปัว|10|11\n-|-|-\nสันติสุข|42|40'],
    ['names over some of the columns', '|ชาย|ชาย||หญิง|หญิง\nอำเภอ|2564|2565||2564|2565\nปัว|10|11||12|13\nน่าน|14|15||16|17'],
    ['names over names and figures beside others', 'บุคคล|บุคคล|ผล|ผล\nชื่อ|อายุ|คะแนน|อันดับ\nสมชาย|10|80|2\nสมศรี|11|90|1'],
    ['one of two names over a table of which the other is blank', 'บุคคล|บุคคล||\nชื่อ|อายุ|คะแนน|อันดับ\nสมชาย|10|80|2\nสมศรี|11|90|1'],
    ['a total that names itself again', 'สถานี|เด็ก|ผู้ใหญ่\nรวม|รวม|รวม\nปัว|10|11\nสันติสุข|42|40'],
    ['a heading without a second level', 'จำนวน|จำนวน|จำนวน\nปัว|10|11\nสันติสุข|42|40'],
    ['answers that come again', 'มาก|มาก|มาก\nน้อย|ปานกลาง|เฉยๆ\nมาก|น้อย|มาก'],
  ])('is not taken for one: %s', (_, paper) => {
    expect(foldedRows(paper)).toEqual([])
  })

  it('says the role of the line in every cell, and of a cell alone what a person painted there', () => {
    const grid = layPaper({ paper: schools })
    const found = recoverGrid(grid, null)
    expect([0, 1, 2].map(c => roleAt(found.roles, 0, c))).toEqual(['metadata', 'metadata', 'metadata'])
    const { recipe } = found.summary
    const painted = { id: 'p', name: 'set-role', by: 'person', on: true, params: { r0: 0, c0: 1, r1: 0, c1: 1, role: 'notes' } } as const
    const { roles } = recoverGrid(grid, { ...recipe, steps: [...recipe.steps, painted] })
    expect([0, 1, 2].map(c => roleAt(roles, 0, c))).toEqual(['metadata', 'notes', 'metadata'])
  })

  it('is read anew where a person corrects one of its cells', () => {
    const steps = readSteps([{ id: 'v', name: 'set-value', by: 'person', on: true, params: { r: 0, c: 1, text: 'เพศ' } }])
    expect(openSheet(layPaper({ paper: schools }), steps).copies.size).toBe(0)
  })
})

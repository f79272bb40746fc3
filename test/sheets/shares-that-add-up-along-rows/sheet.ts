import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Below the counts stand the shares of each row, and the sexes come to a hundred: the sum of both stays a sum',
  paper: `
    จำนวนและร้อยละของผู้สมัคร จำแนกตามเพศ
    อำเภอ|รวม|ชาย|หญิง
    จำนวน|||
    เมืองน่าน|500|200|300
    ปัว|250|150|100
    เวียงสา|400|180|220
    ร้อยละ|||
    เมืองน่าน|100.0|40.0|60.0
    ปัว|100.0|60.0|40.0
    เวียงสา|100.0|45.0|55.0
  `,
  merges: ['A1:D1', 'A3:D3', 'A7:D7'],
  roles: `
    M . . .
    H H H H
    G . . .
    d S d d
    d S d d
    d S d d
    G . . .
    d S d d
    d S d d
    d S d d
  `,
  columns: ['กลุ่ม|string', 'อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|number', 'หญิง|number'],
  table: `
    group_value,district,district_code,male,female
    จำนวน,เมืองน่าน,5501,200,300
    จำนวน,ปัว,5505,150,100
    จำนวน,เวียงสา,5507,180,220
    ร้อยละ,เมืองน่าน,5501,40,60
    ร้อยละ,ปัว,5505,60,40
    ร้อยละ,เวียงสา,5507,45,55
  `,
  proofs: ['B4 holds', 'B5 holds', 'B6 holds', 'B8 holds', 'B9 holds', 'B10 holds'],
  lifted: ['title: จำนวนและร้อยละของผู้สมัคร จำแนกตามเพศ'],
  questions: ['turn-long'],
}

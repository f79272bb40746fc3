import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The source stands at the other end of the row of the title, right above the heading',
  paper: `
    จำนวนสัตว์เลี้ยง||||ที่มา: ปศุสัตว์จังหวัด
    หมู่บ้าน|โค|กระบือ|สุกร|ไก่
    บ้านดู่|10|5|20|100
    บ้านนา|20|10|30|200
    บ้านไผ่|15|8|25|150
  `,
  roles: `
    M . . . M
    H H H H H
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: ['หมู่บ้าน|string', 'โค|integer', 'กระบือ|integer', 'สุกร|integer', 'ไก่|integer'],
  table: `
    village,cattle,buffalo,pig,chicken
    บ้านดู่,10,5,20,100
    บ้านนา,20,10,30,200
    บ้านไผ่,15,8,25,150
  `,
  lifted: ['title: จำนวนสัตว์เลี้ยง', 'source: ปศุสัตว์จังหวัด'],
}

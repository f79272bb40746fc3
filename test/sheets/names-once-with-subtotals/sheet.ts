import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A province is written once, its districts beside it, a subtotal after each',
  paper: `
    จังหวัด|อำเภอ|จำนวน
    น่าน|เมืองน่าน|5
    |ปัว|6
    |รวม|11
    แพร่|เมืองแพร่|7
    |สอง|8
    |รวม|15
    รวมทั้งสิ้น||26
  `,
  roles: `
    H H H
    d d d
    . d d
    . S S
    d d d
    . d d
    . S S
    S . S
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'อำเภอ|string', 'รหัสอำเภอ|string', 'จำนวน|integer'],
  table: `
    province,province_code,district,district_code,count
    น่าน,55,เมืองน่าน,5501,5
    น่าน,55,ปัว,5505,6
    แพร่,54,เมืองแพร่,5401,7
    แพร่,54,สอง,5406,8
  `,
  proofs: ['C4 holds', 'C7 holds', 'C8 holds'],
}

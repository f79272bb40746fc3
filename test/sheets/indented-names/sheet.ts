import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Districts are set in under their province, whose figures are their sums',
  paper: `
    จังหวัด/อำเภอ|ชาย|หญิง
    ' น่าน|30|40
    '   เมืองน่าน|10|15
    '   ปัว|20|25
    ' แพร่|11|13
    '   เมืองแพร่|6|7
    '   สอง|5|6
  `,
  roles: `
    H H H
    S S S
    d d d
    d d d
    S S S
    d d d
    d d d
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|integer', 'หญิง|integer'],
  table: `
    province,province_code,district,district_code,male,female
    น่าน,55,เมืองน่าน,5501,10,15
    น่าน,55,ปัว,5505,20,25
    แพร่,54,เมืองแพร่,5401,6,7
    แพร่,54,สอง,5406,5,6
  `,
  proofs: ['B2 holds', 'C2 holds', 'B5 holds', 'C5 holds'],
  questions: ['turn-long'],
}

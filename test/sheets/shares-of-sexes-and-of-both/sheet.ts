import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each column bears the sign of shares below its name, and those of men and of women come to that of both',
  paper: `
    อำเภอ|ชาย|หญิง|รวม
    |(%)|(%)|(%)
    เมืองน่าน|40.0|60.0|100.0
    ปัว|55.5|44.5|100.0
    เวียงสา|48.2|51.8|100.0
  `,
  merges: ['A1:A2'],
  roles: `
    H H H H
    . H H H
    d d d S
    d d d S
    d d d S
  `,
  columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|number|%', 'หญิง|number|%'],
  table: `
    district,district_code,male,female
    เมืองน่าน,5501,40,60
    ปัว,5505,55.5,44.5
    เวียงสา,5507,48.2,51.8
  `,
  proofs: ['D3 holds', 'D4 holds', 'D5 holds'],
  questions: ['turn-long'],
}

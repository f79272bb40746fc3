import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Under the heading a form numbers its columns (1) (2) (3); that row is heading, not data',
  paper: `
    หน่วยงาน|แผน (ล้านบาท)|ผล (ล้านบาท)
    (1)|(2)|(3)
    สำนักปลัด|12.5|11.75
    กองช่าง|48|39.5
    กองคลัง|6.25|6
  `,
  roles: `
    H H H
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['หน่วยงาน|string', 'แผน|number|บาท', 'ผล|number|บาท'],
  table: `
    agency,plan,result
    สำนักปลัด,12500000,11750000
    กองช่าง,48000000,39500000
    กองคลัง,6250000,6000000
  `,
  findings: ['unit-scaled B1'],
}

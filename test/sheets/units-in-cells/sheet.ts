import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each sum names its own unit, and millions stand beside single baht',
  paper: `
    โครงการ|วงเงิน|ระยะทาง
    ขุดลอกคลอง|'1.5 ล้านบาท|'3.2 กม.
    ซ่อมถนน|'980,000 บาท|'12 กม.
    วางท่อ|'2.25 ล้านบาท|'0.8 กม.
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['โครงการ|string', 'วงเงิน|integer|บาท', 'ระยะทาง|number|กม.'],
  table: `
    project,budget,distance
    ขุดลอกคลอง,1500000,3.2
    ซ่อมถนน,980000,12
    วางท่อ,2250000,0.8
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Every figure is typed in Thai digits, with commas, spaces, brackets for below nothing and dashes for none',
  paper: `
    ตาราง ๒ ผลการจัดเก็บรายได้||
    ลำดับ|ประเภท|จัดเก็บได้ (บาท)|สูงกว่าเป้า (บาท)
    ๑|อากรแสตมป์|๑,๒๐๐,๐๐๐|(๕๐,๐๐๐)
    ๒|ค่าปรับ|๔๕ ๓๐๐|-
    ๓|อื่น ๆ|๙,๗๐๐.๕๐|๑,๒๐๐-
    |รวม|๑,๒๕๕,๐๐๐.๕๐|(๕๑,๒๐๐)
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
    . S S S
  `,
  columns: ['ประเภท|string', 'จัดเก็บได้|number|บาท', 'สูงกว่าเป้า|integer|บาท'],
  table: `
    type,collected_dai,sungkwapao
    อากรแสตมป์,1200000,-50000
    ค่าปรับ,45300,
    อื่น ๆ,9700.5,-1200
  `,
  proofs: ['C6 holds', 'D6 holds'],
  lifted: ['title: ตาราง ๒ ผลการจัดเก็บรายได้'],
  findings: ['ordinal-dropped A2', 'missing-mark D4'],
}

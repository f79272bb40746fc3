import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Ids of citizens with and without strokes and in Thai digits; one has a wrong check digit and stays as it was',
  paper: `
    ชื่อ|อายุ|เลขประจำตัวประชาชน
    สมชาย|31|'1-1014-00000-12-0
    สมหญิง|32|'3100500123458
    สมศรี|33|'5-5501-00987-65-3
    สมปอง|34|'๕๕๕๐๑๐๐๙๘๗๖๕๒
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['ชื่อ|string', 'อายุ|integer', 'เลขประจำตัวประชาชน|string'],
  table: `
    name,age,citizen_id
    สมชาย,31,1101400000120
    สมหญิง,32,3100500123458
    สมศรี,33,5-5501-00987-65-3
    สมปอง,34,5550100987652
  `,
  findings: ['bad-checksum C4'],
}

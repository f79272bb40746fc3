import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'One column of dates in three spellings: figures, short months with two-digit years, and a serial typed in the Buddhist era',
  paper: `
    เลขที่คำขอ|วันที่ยื่น|ค่าธรรมเนียม (บาท)
    'ก-001/59|12/1/2559|500
    'ก-002/59|29 ก.พ. 59|500
    'ก-003/59|'๑๕ มีนาคม ๒๕๕๙|1,000
    'ก-004/59|x|500
    'ก-005/59|วันที่ 3 เมย. 2559|250
  `,
  cells: { B5: { kind: 'number', value: 240_770, text: '15/3/2559', format: 'd/m/yyyy' } },
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['เลขที่คำขอ|string', 'วันที่ยื่น|date', 'ค่าธรรมเนียม|integer|บาท'],
  table: `
    number_request,date_yuen,fee
    ก-001/59,2016-01-12,500
    ก-002/59,2016-02-29,500
    ก-003/59,2016-03-15,1000
    ก-004/59,2016-03-15,500
    ก-005/59,2016-04-03,250
  `,
}

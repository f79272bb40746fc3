import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A form has more running numbers than records: what bears a number alone is no row',
  paper: `
    แบบสรุปผลการเบิกจ่ายค่าเดินทาง
    ลำดับ|ชื่อ - สกุล|วันเดินทาง|จำนวนเงิน (บาท)|หมายเหตุ
    1|นายหนึ่ง เดียว|1-2 มี.ค. 67|480|
    2|นางสอง คู่|5 มี.ค. 67|240|
    3|นายสาม ตรง|7-9 มี.ค. 67|720|
    4||||
    5||||
    6||||
    รวม|||1,440|
  `,
  merges: ['A9:C9'],
  roles: `
    M . . . .
    H H H H H
    d d d d .
    d d d d .
    d d d d .
    N . . . .
    N . . . .
    N . . . .
    S . . S .
  `,
  columns: ['ชื่อ - สกุล|string', 'วันเดินทาง|string', 'จำนวนเงิน|integer|บาท', 'หมายเหตุ|string'],
  table: `
    name_surname,day_doenthang,amount,remark
    นายหนึ่ง เดียว,1-2 มี.ค. 67,480,
    นางสอง คู่,5 มี.ค. 67,240,
    นายสาม ตรง,7-9 มี.ค. 67,720,
  `,
  proofs: ['D9 holds'],
  lifted: ['title: แบบสรุปผลการเบิกจ่ายค่าเดินทาง'],
  findings: ['ordinal-dropped A2'],
  steps: ['drop-column', 'set-aside-totals'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A name merged down over running numbers is said of each of them',
  paper: `
    ลำดับ|ผู้ถือครอง|เลขที่โฉนด|หมายเหตุ
    1|นายหนึ่ง เดียว|1204|
    2|||
    3|นางสอง คู่|1310|มรดก
    4|||
    5||1312|
    6|นายสาม ตรง|1401|
  `,
  merges: ['B2:B3', 'B4:B6'],
  roles: `
    H H H H
    d d d .
    d . . .
    d d d d
    d . . .
    d . d .
    d d d .
  `,
  columns: ['ผู้ถือครอง|string', 'เลขที่โฉนด|string', 'หมายเหตุ|string'],
  table: `
    phuthuekrong,number_chonot,remark
    นายหนึ่ง เดียว,1204,
    นายหนึ่ง เดียว,,
    นางสอง คู่,1310,มรดก
    นางสอง คู่,,
    นางสอง คู่,1312,
    นายสาม ตรง,1401,
  `,
  findings: ['ordinal-dropped A1'],
}

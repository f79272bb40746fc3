import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The sheet begins far down and far to the right, and blank rows part title, heading and body',
  paper: `
    |||
    |||
    |||
    ||ทะเบียนสหกรณ์|
    |||
    |||
    ||ชื่อสหกรณ์|สมาชิก (คน)
    |||
    ||การเกษตรบ้านหลวง|1,204
    ||ออมทรัพย์ครูน่าน|5,310
    ||โคนมเวียงสา|288
  `,
  roles: `
    . . . .
    . . . .
    . . . .
    . . M .
    . . . .
    . . . .
    . . H H
    . . . .
    . . d d
    . . d d
    . . d d
  `,
  columns: ['ชื่อสหกรณ์|string', 'สมาชิก|integer|คน'],
  table: `
    name_cooperative,member
    การเกษตรบ้านหลวง,1204
    ออมทรัพย์ครูน่าน,5310
    โคนมเวียงสา,288
  `,
  lifted: ['title: ทะเบียนสหกรณ์'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A row of bare units stands below the names, and one of them multiplies',
  paper: `
    เทศบาล|รายรับ|ผู้มาใช้บริการ
    |ล้านบาท|พันคน
    บ้านโป่ง|12.5|3.25
    ท่าเรือ|8|1.1
    วังน้ำ|10.75|2
  `,
  roles: `
    H H H
    . H H
    d d d
    d d d
    d d d
  `,
  columns: ['เทศบาล|string', 'รายรับ|number|บาท', 'ผู้มาใช้บริการ|number|คน'],
  table: `
    municipality,revenue,visitor
    บ้านโป่ง,12500000,3250
    ท่าเรือ,8000000,1100
    วังน้ำ,10750000,2000
  `,
  findings: ['unit-scaled B2', 'unit-scaled C2'],
}

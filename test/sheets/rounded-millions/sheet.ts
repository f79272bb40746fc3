import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Figures were rounded to millions before they were printed: the total is one off, and holds',
  paper: `
    งบประมาณรายจ่าย|||
    |||หน่วย : ล้านบาท
    กระทรวง|บุคลากร|ดำเนินงาน|ลงทุน
    ศึกษาธิการ|210,334|15,120|8,411
    สาธารณสุข|98,120|22,310|17,908
    คมนาคม|7,415|4,007|161,220
    รวม|315,870|41,437|187,538
  `,
  roles: `
    M . . .
    . . . M
    H H H H
    d d d d
    d d d d
    d d d d
    S S S S
  `,
  columns: ['กระทรวง|string', 'บุคลากร|integer|บาท', 'ดำเนินงาน|integer|บาท', 'ลงทุน|integer|บาท'],
  table: `
    ministry,personnel,operation,investment
    ศึกษาธิการ,210334000000,15120000000,8411000000
    สาธารณสุข,98120000000,22310000000,17908000000
    คมนาคม,7415000000,4007000000,161220000000
  `,
  proofs: ['B7 holds', 'C7 holds', 'D7 holds'],
  lifted: ['title: งบประมาณรายจ่าย', 'unit: ล้านบาท'],
  findings: ['unit-scaled B3'],
}

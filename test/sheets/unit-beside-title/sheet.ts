import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The unit stands at the other end of the row of the title, right above years',
  paper: `
    งบประมาณรายจ่าย|||หน่วย : ล้านบาท
    กระทรวง|2565|2566|2567
    ศึกษาธิการ|3326.5|3259.0|3282.2
    มหาดไทย|3163.0|3254.0|3534.9
    รวม|6489.5|6513.0|6817.1
  `,
  roles: `
    M . . M
    H H H H
    d d d d
    d d d d
    S S S S
  `,
  columns: ['กระทรวง|string', 'ปี (ค.ศ.)|year', 'ค่า|number|บาท'],
  table: `
    ministry,year,value
    ศึกษาธิการ,2022,3326500000
    ศึกษาธิการ,2023,3259000000
    ศึกษาธิการ,2024,3282200000
    มหาดไทย,2022,3163000000
    มหาดไทย,2023,3254000000
    มหาดไทย,2024,3534900000
  `,
  proofs: ['B5 holds', 'C5 holds', 'D5 holds'],
  lifted: ['title: งบประมาณรายจ่าย', 'unit: ล้านบาท'],
  findings: ['unit-scaled B2'],
}

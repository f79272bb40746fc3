import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The last row is one total less the other, and belongs to neither group',
  paper: `
    รายการ|ประมาณการ|เกิดขึ้นจริง
    รายรับ||
    ภาษีอากร|1,000,000.00|1,100,000.00
    ค่าธรรมเนียม|200,000.00|150,000.00
    รวมรายรับ|1,200,000.00|1,250,000.00
    รายจ่าย||
    งบบุคลากร|700,000.00|690,000.00
    งบดำเนินงาน|400,000.00|350,000.00
    รวมรายจ่าย|1,100,000.00|1,040,000.00
    รับสูงกว่ารายจ่าย|100,000.00|210,000.00
  `,
  roles: `
    H H H
    G . .
    d d d
    d d d
    S S S
    G . .
    d d d
    d d d
    S S S
    S S S
  `,
  columns: ['กลุ่ม|string', 'รายการ|string', 'ประมาณการ|number', 'เกิดขึ้นจริง|number'],
  table: `
    group_value,item,praman,birth_khuenching
    รายรับ,ภาษีอากร,1000000,1100000
    รายรับ,ค่าธรรมเนียม,200000,150000
    รายจ่าย,งบบุคลากร,700000,690000
    รายจ่าย,งบดำเนินงาน,400000,350000
  `,
  proofs: ['B5 holds', 'C5 holds', 'B9 holds', 'C9 holds'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names are numbered 1, 1.1, 1.2: those without a point add up those with one',
  paper: `
    รายการ|งบประมาณ|เบิกจ่าย
    1. งบบุคลากร|300|250
    1.1 เงินเดือน|200|180
    1.2 ค่าจ้าง|100|70
    2. งบดำเนินงาน|500|400
    2.1 ค่าตอบแทน|150|150
    2.2 ค่าใช้สอย|250|200
    2.3 ค่าวัสดุ|100|50
    รวมทั้งสิ้น|800|650
  `,
  roles: `
    H H H
    S S S
    d d d
    d d d
    S S S
    d d d
    d d d
    d d d
    S S S
  `,
  columns: ['กลุ่ม|string', 'รายการ|string', 'งบประมาณ|integer', 'เบิกจ่าย|integer'],
  table: `
    group_value,item,budget,disbursed
    1. งบบุคลากร,1.1 เงินเดือน,200,180
    1. งบบุคลากร,1.2 ค่าจ้าง,100,70
    2. งบดำเนินงาน,2.1 ค่าตอบแทน,150,150
    2. งบดำเนินงาน,2.2 ค่าใช้สอย,250,200
    2. งบดำเนินงาน,2.3 ค่าวัสดุ,100,50
  `,
  proofs: ['B2 holds', 'C2 holds', 'B5 holds', 'C5 holds', 'B9 holds', 'C9 holds'],
}

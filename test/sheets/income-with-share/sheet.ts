import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The unit of the table multiplies the first figures and leaves the shares behind them alone',
  paper: `
    (หน่วย : ล้านบาท)
    แหล่งรายได้|รายได้ (ร้อยละ)|รายจ่าย
    ภาษี|60.5 (33.5)|5.0
    ค่าธรรมเนียม|30.1 (16.7)|7.5
    อื่น ๆ|90.0 (49.8)|9.0
    รวม|180.6 (100.0)|21.5
  `,
  roles: `
    M . .
    H H H
    d d d
    d d d
    d d d
    S S S
  `,
  columns: ['แหล่งรายได้|string', 'รายได้|number|บาท', 'รายได้ ร้อยละ|number|%', 'รายจ่าย|number|บาท'],
  table: `
    source_income,income,income_percent,expenditure
    ภาษี,60500000,33.5,5000000
    ค่าธรรมเนียม,30100000,16.7,7500000
    อื่น ๆ,90000000,49.8,9000000
  `,
  proofs: ['B6 holds', 'C6 holds'],
  lifted: ['unit: ล้านบาท'],
  findings: ['unit-scaled B2'],
  steps: ['split-column', 'scale-units'],
}

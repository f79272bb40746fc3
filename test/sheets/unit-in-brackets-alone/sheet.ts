import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The unit stands in brackets in a row of its own, without a word that says so',
  paper: `
    (พันบาท)
    รายการ|2559|2560|2561
    รายได้|1,200|1,300.5|1,400
    รายจ่าย|1,000|1,100|1,150.25
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
  `,
  columns: ['รายการ|string', 'ปี (ค.ศ.)|year', 'ค่า|number|บาท'],
  table: `
    item,year,value
    รายได้,2016,1200000
    รายได้,2017,1300500
    รายได้,2018,1400000
    รายจ่าย,2016,1000000
    รายจ่าย,2017,1100000
    รายจ่าย,2018,1150250
  `,
  lifted: ['unit: พันบาท'],
  findings: ['unit-scaled B2'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Years of the Buddhist era stand in a column and go back further than one page',
  paper: `
    ปี พ.ศ.|นักท่องเที่ยว|รายได้ (ล้านบาท)
    2556|310,221|1,204.5
    2557|298,040|1,188.2
    2558|355,760|1,402
    2559|401,112|1,650.75
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['ปี ค.ศ.|year', 'นักท่องเที่ยว|integer', 'รายได้|number|บาท'],
  table: `
    year,visitor,income
    2013,310221,1204500000
    2014,298040,1188200000
    2015,355760,1402000000
    2016,401112,1650750000
  `,
  findings: ['unit-scaled C1'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The word for the unit ends with a colon and the unit itself stands in the cell beside it',
  paper: `
    รายรับของเทศบาล|||
    ||หน่วย :|พันบาท
    รายการ|ปีก่อน|ปีนี้|ต่าง
    ภาษีอากร|1.5|2|0.5
    ค่าธรรมเนียม|3|4.25|1.25
  `,
  roles: `
    M . . .
    . . M M
    H H H H
    d d d d
    d d d d
  `,
  columns: ['รายการ|string', 'ปีก่อน|number|บาท', 'ปีนี้|number|บาท', 'ต่าง|number|บาท'],
  table: `
    item,year_kon,year_ni,tang
    ภาษีอากร,1500,2000,500
    ค่าธรรมเนียม,3000,4250,1250
  `,
  lifted: ['title: รายรับของเทศบาล', 'unit: พันบาท'],
  findings: ['unit-scaled B3'],
}

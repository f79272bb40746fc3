import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A unit in brackets stands between title and heading; one column is in percent and keeps its own unit',
  paper: `
    ตารางที่ 4 รายได้ของเทศบาล|||
    (หน่วย : พันบาท)|||
    หมวด|ปี 2561|ปี 2562|เปลี่ยนแปลง (ร้อยละ)
    ภาษีอากร|1,250.5|1,300.5|4.0
    ค่าธรรมเนียม|80.25|75.00|-6.5
    ทรัพย์สิน|12|15.75|31.3
  `,
  roles: `
    M . . .
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: ['หมวด|string', 'ปี 2561|number|บาท', 'ปี 2562|number|บาท', 'เปลี่ยนแปลง|number|ร้อยละ'],
  table: `
    category,year_2561,year_2562,change
    ภาษีอากร,1250500,1300500,4
    ค่าธรรมเนียม,80250,75000,-6.5
    ทรัพย์สิน,12000,15750,31.3
  `,
  lifted: ['title: ตารางที่ 4 รายได้ของเทศบาล', 'unit: พันบาท'],
  findings: ['unit-scaled B3'],
}

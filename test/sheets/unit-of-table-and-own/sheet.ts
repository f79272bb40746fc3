import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The whole table is in thousands of baht, but one column has its own unit, one counts projects, one is a share',
  paper: `
    ตารางที่ 2.1 งบประมาณตามหน่วยงาน
    ||||(หน่วย : พันบาท)
    หน่วยงาน|งบประมาณ|มูลค่า (ล้านบาท)|จำนวนโครงการ|ร้อยละ
    กองคลัง|1,250.5|3.75|12|48.2
    กองช่าง|980|1.1|7|37.5
    สำนักปลัด|372.25|0.65|4|14.3
  `,
  roles: `
    M . . . .
    . . . . M
    H H H H H
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: ['หน่วยงาน|string', 'งบประมาณ|number|บาท', 'มูลค่า|number|บาท', 'จำนวนโครงการ|integer|โครงการ', 'ร้อยละ|number'],
  table: `
    agency,budget,amount,count_project,percent
    กองคลัง,1250500,3750000,12,48.2
    กองช่าง,980000,1100000,7,37.5
    สำนักปลัด,372250,650000,4,14.3
  `,
  lifted: ['title: ตารางที่ 2.1 งบประมาณตามหน่วยงาน', 'unit: พันบาท'],
  findings: ['unit-scaled B3', 'unit-scaled C3'],
}

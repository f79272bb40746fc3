import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'One merged cell over the years says that they are fiscal ones; the names of the rows are headed one row lower',
  paper: `
    |ปีงบประมาณ||
    หน่วยงาน|2565|2566|2567
    กองคลัง|10|11|12
    กองช่าง|20|21|22
    สำนักปลัด|30|31|32
  `,
  merges: ['B1:D1'],
  roles: `
    . H . .
    H H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: ['หน่วยงาน|string', 'ปีงบประมาณ (ค.ศ.)|year', 'จำนวน|integer'],
  table: `
    agency,fiscal_year,count
    กองคลัง,2022,10
    กองคลัง,2023,11
    กองคลัง,2024,12
    กองช่าง,2022,20
    กองช่าง,2023,21
    กองช่าง,2024,22
    สำนักปลัด,2022,30
    สำนักปลัด,2023,31
    สำนักปลัด,2024,32
  `,
}

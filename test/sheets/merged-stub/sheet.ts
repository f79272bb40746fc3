import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The same with merged cells: each name stands in the middle of the rows that it covers',
  paper: `
    ปีงบประมาณ|แผนงาน|เบิกจ่าย (บาท)
    2563|บริหาร|1,250,000
    |ลงทุน|3,480,500
    2564|บริหาร|1,310,200
    |ลงทุน|2,900,000
  `,
  merges: ['A2:A3', 'A4:A5'],
  roles: `
    H H H
    d d d
    . d d
    d d d
    . d d
  `,
  columns: ['ปีงบประมาณ (ค.ศ.)|year', 'แผนงาน|string', 'เบิกจ่าย|integer|บาท'],
  table: `
    fiscal_year,programme,disbursed
    2020,บริหาร,1250000
    2020,ลงทุน,3480500
    2021,บริหาร,1310200
    2021,ลงทุน,2900000
  `,
  steps: ['fill-down'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each row repeats in words that its year is fiscal',
  paper: `
    ปี|รายได้ (บาท)
    ปีงบประมาณ 2564|1,250
    ปีงบประมาณ 2565|1,310
    ปีงบประมาณ พ.ศ. 2566|1,405
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['ปีงบประมาณ (ค.ศ.)|year', 'รายได้|integer|บาท'],
  table: `
    fiscal_year,income
    2021,1250
    2022,1310
    2023,1405
  `,
}

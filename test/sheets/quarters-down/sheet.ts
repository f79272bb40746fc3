import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Quarters of fiscal years in one column, in two spellings',
  paper: `
    งวด|คำขอ|อนุมัติ
    ไตรมาสที่ 1 ปีงบประมาณ 2566|310|290
    ไตรมาสที่ 2 ปีงบประมาณ 2566|295|270
    ไตรมาส 3/งบประมาณ 2566|280|265
    ไตรมาส 1 (ต.ค.-ธ.ค.) ปี 2567|300|281
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['งวด ปีงบประมาณ (ค.ศ.)|string', 'คำขอ|integer', 'อนุมัติ|integer'],
  table: `
    period_fiscal_year,request,approved
    FY2023-Q1,310,290
    FY2023-Q2,295,270
    FY2023-Q3,280,265
    FY2024-Q1,300,281
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The quarters stand across, the title says of which fiscal year',
  paper: `
    ผลการเบิกจ่าย ปีงบประมาณ 2567
    หน่วยงาน|ไตรมาส 1|ไตรมาส 2|ไตรมาส 3|ไตรมาส 4
    กองคลัง|120|135|150|95
    กองช่าง|80|75|60|110
  `,
  roles: `
    M . . . .
    H H H H H
    d d d d d
    d d d d d
  `,
  columns: ['หน่วยงาน|string', 'ไตรมาส ปีงบประมาณ|string', 'จำนวน|integer'],
  table: `
    agency,quarter_fiscal_year,count
    กองคลัง,FY2024-Q1,120
    กองคลัง,FY2024-Q2,135
    กองคลัง,FY2024-Q3,150
    กองคลัง,FY2024-Q4,95
    กองช่าง,FY2024-Q1,80
    กองช่าง,FY2024-Q2,75
    กองช่าง,FY2024-Q3,60
    กองช่าง,FY2024-Q4,110
  `,
  lifted: ['title: ผลการเบิกจ่าย ปีงบประมาณ 2567'],
}

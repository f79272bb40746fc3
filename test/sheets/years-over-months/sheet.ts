import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A year stands as a figure over its months, and the heading names both',
  paper: `
    ปี/เดือน|รายรับ|รายจ่าย
    2565||
    ม.ค.|100|90
    ก.พ.|110|100
    มี.ค.|120|100
    2566||
    ม.ค.|130|120
    ก.พ.|140|130
    มี.ค.|150|130
  `,
  roles: `
    H H H
    G . .
    d d d
    d d d
    d d d
    G . .
    d d d
    d d d
    d d d
  `,
  columns: ['ปี (ค.ศ.)|year', 'เดือน|string', 'รายรับ|integer', 'รายจ่าย|integer'],
  table: `
    year,month,revenue,expenditure
    2022,ม.ค.,100,90
    2022,ก.พ.,110,100
    2022,มี.ค.,120,100
    2023,ม.ค.,130,120
    2023,ก.พ.,140,130
    2023,มี.ค.,150,130
  `,
}

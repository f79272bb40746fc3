import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each row has a unit of its own and the years stand across: the table lies on its side',
  paper: `
    รายการ|2563|2564|2565
    จำนวนโรงเรียน (แห่ง)|120|118|119
    จำนวนนักเรียน (คน)|34,210|33,870|33,105
    งบประมาณ (ล้านบาท)|12.5|13.25|14
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: ['ปี (ค.ศ.)|year', 'จำนวนโรงเรียน|integer|แห่ง', 'จำนวนนักเรียน|integer|คน', 'งบประมาณ|number|ล้านบาท'],
  table: `
    year,count_school,count_student,budget
    2020,120,34210,12.5
    2021,118,33870,13.25
    2022,119,33105,14
  `,
}

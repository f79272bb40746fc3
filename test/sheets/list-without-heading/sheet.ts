import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A list of people that was given no heading: the first of them is a record like the others',
  paper: `
    นางสาวเบญจมาศ คงเจริญ|ปัว|12 เม.ย. 2567
    นายจรูญ ดวงดี|สถาน|3 พ.ค. 2567
    นายสันติ หมื่นอาจ|วรนคร|21 มิ.ย. 2567
    นางบุญเลิศ แสนคำ|ปัว|5 ก.ค. 2567
    นายคำปุ่น สกุลรัตน์|ศิลาแลง|9 ส.ค. 2567
  `,
  roles: `
    d d d
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['คอลัมน์ 1|string', 'คอลัมน์ 2|string', 'คอลัมน์ 3|date'],
  table: `
    column_1,column_2,column_3
    นางสาวเบญจมาศ คงเจริญ,ปัว,2024-04-12
    นายจรูญ ดวงดี,สถาน,2024-05-03
    นายสันติ หมื่นอาจ,วรนคร,2024-06-21
    นางบุญเลิศ แสนคำ,ปัว,2024-07-05
    นายคำปุ่น สกุลรัตน์,ศิลาแลง,2024-08-09
  `,
  findings: ['heading-missing A1', 'heading-missing B1', 'heading-missing C1'],
}

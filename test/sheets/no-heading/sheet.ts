import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The first row is already data: no name is made of it, and the missing names are told',
  paper: `
    เชียงม่วน|18,204|9.5
    ดอกคำใต้|70,310|21.25
    จุน|47,288|17
    ปง|52,119|12.5
  `,
  roles: `
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['คอลัมน์ 1|string', 'คอลัมน์ 2|integer', 'คอลัมน์ 3|number'],
  table: `
    column_1,column_2,column_3
    เชียงม่วน,18204,9.5
    ดอกคำใต้,70310,21.25
    จุน,47288,17
    ปง,52119,12.5
  `,
  findings: ['heading-missing A1', 'heading-missing B1', 'heading-missing C1'],
  questions: ['first-row-heading'],
}

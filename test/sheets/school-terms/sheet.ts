import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Terms are written as a number over the year of study, which only the heading tells from a date',
  paper: `
    ภาคเรียน|นักเรียน
    '1/2565|412
    '2/2565|405
    '1/2566|398
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['ภาคเรียน (ค.ศ.)|string', 'นักเรียน|integer'],
  table: `
    term,student
    AY2022-T1,412
    AY2022-T2,405
    AY2023-T1,398
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A month is written as two figures, which the heading tells from a number of a year',
  paper: `
    เดือน/ปี|คำร้อง
    '1/2558|30
    '02/2558|41
    '12/2558|25
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['เดือน/ปี|yearmonth', 'คำร้อง|integer'],
  table: `
    month_year,khamrong
    2015-01,30
    2015-02,41
    2015-12,25
  `,
}

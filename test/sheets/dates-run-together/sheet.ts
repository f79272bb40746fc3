import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Dates are one number of eight figures with the year in front',
  paper: `
    วันที่จดทะเบียน|คัน
    25590105|12
    25590106|9
    25590229|15
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['วันที่จดทะเบียน|date', 'คัน|integer'],
  table: `
    date_registered,vehicle
    2016-01-05,12
    2016-01-06,9
    2016-02-29,15
  `,
}

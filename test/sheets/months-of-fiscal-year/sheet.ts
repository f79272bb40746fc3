import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names of months from October on, and the year only in the title',
  paper: `
    ปริมาณขยะ ปีงบประมาณ 2560
    เดือน|ขยะ (ตัน)
    ตุลาคม|310
    พฤศจิกายน|298
    ธ.ค.|305
    มกราคม|312
  `,
  roles: `
    M .
    H H
    d d
    d d
    d d
    d d
  `,
  columns: ['เดือน|yearmonth', 'ขยะ|integer|ตัน'],
  table: `
    month,waste
    2016-10,310
    2016-11,298
    2016-12,305
    2017-01,312
  `,
  lifted: ['title: ปริมาณขยะ ปีงบประมาณ 2560'],
}

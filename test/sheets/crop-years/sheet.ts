import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A year that spans two is written with the end of the second',
  paper: `
    ปีเพาะปลูก|ผลผลิต (ตัน)
    '2559/60|1,240
    '2560/61|1,312
    '2561/62|1,198
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['ปีเพาะปลูก (ค.ศ.)|string', 'ผลผลิต|integer|ตัน'],
  table: `
    year_planted,production
    2016/2017,1240
    2017/2018,1312
    2018/2019,1198
  `,
}

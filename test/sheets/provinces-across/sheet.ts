import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Provinces stand across the heading, one by its short name; their codes come from there too',
  paper: `
    วันที่|กทม.|เชียงใหม่|ขอนแก่น
    1 ม.ค. 63|12|3|4
    2 ม.ค. 63|15|2|6
  `,
  roles: `
    H H H H
    d d d d
    d d d d
  `,
  columns: ['วันที่|date', 'จังหวัด|string', 'รหัสจังหวัด|string', 'จำนวน|integer'],
  table: `
    date,province,province_code,count
    2020-01-01,กทม.,10,12
    2020-01-01,เชียงใหม่,50,3
    2020-01-01,ขอนแก่น,40,4
    2020-01-02,กทม.,10,15
    2020-01-02,เชียงใหม่,50,2
    2020-01-02,ขอนแก่น,40,6
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The title has its unit in brackets before its year',
  paper: `
    ปริมาณขยะ (ตัน) พ.ศ. 2566
    ชุมชน|ม.ค.|ก.พ.|มี.ค.
    บ้านดอน|12.5|11.8|13.2
    บ้านนา|8.2|7.9|8.5
  `,
  merges: ['A1:D1'],
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
  `,
  columns: ['ชุมชน|string', 'เดือน|yearmonth', 'ค่า|number|ตัน'],
  table: `
    community,month,value
    บ้านดอน,2023-01,12.5
    บ้านดอน,2023-02,11.8
    บ้านดอน,2023-03,13.2
    บ้านนา,2023-01,8.2
    บ้านนา,2023-02,7.9
    บ้านนา,2023-03,8.5
  `,
  lifted: ['title: ปริมาณขยะ พ.ศ. 2566', 'unit: ตัน'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A last row and a last column hold averages: they are worked out from the others and are no data',
  paper: `
    อุณหภูมิรายเดือน ปี พ.ศ. 2566||||
    สถานี|ม.ค.|ก.พ.|มี.ค.|เฉลี่ย
    บ้านดู่|20.1|22.3|25.0|22.5
    บ้านนา|21.0|23.0|26.0|23.3
    บ้านไผ่|22.0|24.0|27.0|24.3
    ค่าเฉลี่ย|21.0|23.1|26.0|23.4
  `,
  roles: `
    M . . . .
    H H H H H
    d d d d S
    d d d d S
    d d d d S
    S S S S S
  `,
  columns: ['สถานี|string', 'เดือน|yearmonth', 'ค่า|number'],
  table: `
    station,month,value
    บ้านดู่,2023-01,20.1
    บ้านดู่,2023-02,22.3
    บ้านดู่,2023-03,25
    บ้านนา,2023-01,21
    บ้านนา,2023-02,23
    บ้านนา,2023-03,26
    บ้านไผ่,2023-01,22
    บ้านไผ่,2023-02,24
    บ้านไผ่,2023-03,27
  `,
  lifted: ['title: อุณหภูมิรายเดือน ปี พ.ศ. 2566'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Below the days of rain stand the sum, the days on which it rained and the highest fall; a trace is written T and is no figure',
  paper: `
    วันที่|ม.ค.|ก.พ.|มี.ค.
    1|-|5.5|T
    2|6.5|T|11.0
    3|-|12.0|-
    4|13.0|-|17.5
    5|T|-|3.5
    รวม|19.5|17.5|32.0
    จำนวนวันฝนตก|2|2|3
    ฝนสูงสุด|13.0|12.0|17.5
    หมายเหตุ : T หมายถึง ฝนตกเล็กน้อยวัดปริมาณไม่ได้
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
    d d d d
    S S S S
    S S S S
    S S S S
    N . . .
  `,
  columns: ['วันที่|integer', 'เดือน|string', 'ค่า|string'],
  table: `
    date,month,value
    1,ม.ค.,
    1,ก.พ.,5.5
    1,มี.ค.,T
    2,ม.ค.,6.5
    2,ก.พ.,T
    2,มี.ค.,11.0
    3,ม.ค.,
    3,ก.พ.,12.0
    3,มี.ค.,
    4,ม.ค.,13.0
    4,ก.พ.,
    4,มี.ค.,17.5
    5,ม.ค.,T
    5,ก.พ.,
    5,มี.ค.,3.5
  `,
  proofs: ['B7 holds', 'C7 holds', 'D7 holds'],
  lifted: ['note: T หมายถึง ฝนตกเล็กน้อยวัดปริมาณไม่ได้'],
  findings: ['mixed-kinds B1', 'missing-mark B2'],
}

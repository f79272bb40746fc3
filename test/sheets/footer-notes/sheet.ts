import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Notes and sources of several lines stand under the table, one of them holding figures',
  paper: `
    สถานี|ฝนรวม (มม.)|วันฝนตก (วัน)
    น่าน|1,288.4|121
    ทุ่งช้าง|1,605.9|134
    ท่าวังผา|1,410|128
    หมายเหตุ : ค่าเฉลี่ยคาบ 30 ปี พ.ศ. 2534 - 2563||
    ข้อมูลปี 2564 ยังไม่ผ่านการตรวจสอบ||
    ||
    ที่มา : กรมอุตุนิยมวิทยา||
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    N . .
    N . .
    . . .
    N . .
  `,
  columns: ['สถานี|string', 'ฝนรวม|number|มม.', 'วันฝนตก|integer|วัน'],
  table: `
    station,rain_total,day_rain_tok
    น่าน,1288.4,121
    ทุ่งช้าง,1605.9,134
    ท่าวังผา,1410,128
  `,
  lifted: ['note: ค่าเฉลี่ยคาบ 30 ปี พ.ศ. 2534 - 2563', 'note: ข้อมูลปี 2564 ยังไม่ผ่านการตรวจสอบ', 'source: กรมอุตุนิยมวิทยา'],
}

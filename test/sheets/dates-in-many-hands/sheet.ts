import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Every clerk wrote the date in another way, all of one Buddhist year',
  paper: `
    วันที่รับเรื่อง|เรื่อง
    '1/2/2558|ร้องเรียนถนน
    '15 ม.ค. 58|ร้องเรียนไฟ
    '๓ มีนาคม ๒๕๕๘|ขอทุน
    '4 เมย 2558|ขอทุน
    'วันจันทร์ที่ 1 มิถุนายน พ.ศ. 2558|ร้องเรียนน้ำ
    '30-9-2558|ขออนุญาต
    '29 ก. พ. 2559|ขออนุญาต
  `,
  roles: `
    H H
    d d
    d d
    d d
    d d
    d d
    d d
    d d
  `,
  columns: ['วันที่รับเรื่อง|date', 'เรื่อง|string'],
  table: `
    date_rap_subject,subject
    2015-02-01,ร้องเรียนถนน
    2015-01-15,ร้องเรียนไฟ
    2015-03-03,ขอทุน
    2015-04-04,ขอทุน
    2015-06-01,ร้องเรียนน้ำ
    2015-09-30,ขออนุญาต
    2016-02-29,ขออนุญาต
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Times of day were typed as numbers with a point; the heading and every cell say so',
  paper: `
    วันที่|เวลาออก|ผู้ใช้รถ|เวลากลับ|เวลาที่ใช้ (ชั่วโมง)
    3/6/67|08.30|นายเอก ชัย|16.30|8.00
    5/6/67|09.00|นางสาวบี ดี|15.00|6.00
    10/6/67|07.45|นายเอก ชัย|18.20|10.35
  `,
  roles: `
    H H H H H
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: ['วันที่|date', 'เวลาออก|time', 'ผู้ใช้รถ|string', 'เวลากลับ|time', 'เวลาที่ใช้|number|ชั่วโมง'],
  table: `
    date,time_ok,phu_using_vehicle,time_klap,time_thi_using
    2024-06-03,08:30:00,นายเอก ชัย,16:30:00,8
    2024-06-05,09:00:00,นางสาวบี ดี,15:00:00,6
    2024-06-10,07:45:00,นายเอก ชัย,18:20:00,10.35
  `,
}

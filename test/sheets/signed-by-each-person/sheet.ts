import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Every row is a name and dots on which that person signs: none of them ends the list',
  paper: `
    บัญชีลงเวลาปฏิบัติงานนอกเวลาราชการ||
    ชื่อ - สกุล|ลายมือชื่อ|ผู้รับรอง
    นายกิตติ วงศ์ใหญ่|....................|(นายคมสัน พรมมา)
    นางขวัญใจ สมบูรณ์|....................|(นายคมสัน พรมมา)
    นางสาวดวงดี ขัติยะ|....................|(นายคมสัน พรมมา)
    นายตุ้ย ธิยา|....................|(นายคมสัน พรมมา)
  `,
  roles: `
    M . .
    H H H
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['ชื่อ - สกุล|string', 'ลายมือชื่อ|string', 'ผู้รับรอง|string'],
  table: `
    name_surname,laimue_name,phuraprong
    นายกิตติ วงศ์ใหญ่,,(นายคมสัน พรมมา)
    นางขวัญใจ สมบูรณ์,,(นายคมสัน พรมมา)
    นางสาวดวงดี ขัติยะ,,(นายคมสัน พรมมา)
    นายตุ้ย ธิยา,,(นายคมสัน พรมมา)
  `,
  lifted: ['title: บัญชีลงเวลาปฏิบัติงานนอกเวลาราชการ'],
  findings: ['missing-mark B3'],
}

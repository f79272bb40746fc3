import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A letter behind a figure says that it was revised, and a line below says what the letter means; who signs is no note',
  paper: `
    จำนวนผู้ว่างงาน|||
    จังหวัด|2564|2565|2566 p
    น่าน|1200|1100|1,000 p
    แพร่|900|800 r|700p
    r ปรับปรุงข้อมูล|||
    p ข้อมูลเบื้องต้น|||
    |||ลงชื่อ ........................ ผู้รายงาน
    |||(นายสมชาย ใจดี)
    |||นักวิเคราะห์นโยบายและแผน
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    N . . .
    N . . .
    . . . N
    . . . N
    . . . N
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ปี (ค.ศ.)|year', 'จำนวน|integer'],
  table: `
    province,province_code,year,count
    น่าน,55,2021,1200
    น่าน,55,2022,1100
    น่าน,55,2023,1000
    แพร่,54,2021,900
    แพร่,54,2022,800
    แพร่,54,2023,700
  `,
  lifted: ['title: จำนวนผู้ว่างงาน', 'note: r ปรับปรุงข้อมูล', 'note: p ข้อมูลเบื้องต้น'],
}

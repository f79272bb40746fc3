import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A cash book prints what is left on each line: its opening balance is a row, and its last balance no sum',
  paper: `
    ทะเบียนคุมเงิน เดือน มกราคม 2567||||
    วันที่|รายการ|รับ|จ่าย|คงเหลือ
    '1 ม.ค. 67|ยอดยกมา|||5,000
    '5 ม.ค. 67|รับเงินอุดหนุน|10,000||15,000
    '10 ม.ค. 67|จ่ายค่าวัสดุ||3,000|12,000
    '20 ม.ค. 67|จ่ายค่าจ้าง||2,000|10,000
    |รวม|10,000|5,000|10,000
  `,
  roles: `
    M . . . .
    H H H H H
    d d . . d
    d d d . d
    d d . d d
    d d . d d
    . S S S S
  `,
  columns: ['วันที่|date', 'รายการ|string', 'รับ|integer', 'จ่าย|integer', 'คงเหลือ|integer'],
  table: `
    date,item,rap,chai,remaining
    2024-01-01,ยอดยกมา,,,5000
    2024-01-05,รับเงินอุดหนุน,10000,,15000
    2024-01-10,จ่ายค่าวัสดุ,,3000,12000
    2024-01-20,จ่ายค่าจ้าง,,2000,10000
  `,
  proofs: ['C7 holds', 'D7 holds'],
  lifted: ['title: ทะเบียนคุมเงิน เดือน มกราคม 2567'],
}

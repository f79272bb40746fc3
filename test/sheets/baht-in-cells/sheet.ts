import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Prices carry the baht in front, behind, and as a dot and stroke; brackets mean less than nothing',
  paper: `
    รายการ|ราคาต่อชิ้น
    ค่าเช่าเต็นท์|'1,200.-
    ค่าน้ำดื่ม|'฿350
    ส่วนลด|'(80)
    ค่าป้าย|'95 บาท
    ค่าจ้างเหมา|'12,000 บาทถ้วน
    คืนเงิน|'45-
  `,
  roles: `
    H H
    d d
    d d
    d d
    d d
    d d
    d d
  `,
  columns: ['รายการ|string', 'ราคาต่อชิ้น|integer|บาท'],
  table: `
    item,price_per_piece
    ค่าเช่าเต็นท์,1200
    ค่าน้ำดื่ม,350
    ส่วนลด,-80
    ค่าป้าย,95
    ค่าจ้างเหมา,12000
    คืนเงิน,-45
  `,
}

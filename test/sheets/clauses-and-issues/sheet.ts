import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Clauses and issues are written as a figure with another in brackets, losses in brackets alone',
  paper: `
    มาตรา|ความผิด|วารสาร ปีที่ (ฉบับที่)|กำไร (ขาดทุน)
    12(3)|ไม่แสดงใบอนุญาต|12 (3)|(45.5)
    12(4)|ไม่จัดทำบัญชี|12 (4)|120.25
    15(1)|ไม่รายงาน|13 (1)|(12.3)
    27(2)|ฝ่าฝืนคำสั่ง|13 (2)|80.0
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
  `,
  columns: ['มาตรา|string', 'ความผิด|string', 'วารสาร ปีที่ (ฉบับที่)|string', 'กำไร (ขาดทุน)|number'],
  table: `
    matra,khwamphit,wansan_year_thi_chabapthi,profit_loss
    12(3),ไม่แสดงใบอนุญาต,12 (3),-45.5
    12(4),ไม่จัดทำบัญชี,12 (4),120.25
    15(1),ไม่รายงาน,13 (1),-12.3
    27(2),ฝ่าฝืนคำสั่ง,13 (2),80
  `,
}

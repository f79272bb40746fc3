import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Sheets of a map head the rows that tell of them: they are groups and no ends of pages',
  paper: `
    บัญชีเนื้อที่ตามระวางแผนที่||
    แปลง|เนื้อที่ (ไร่)|ราคาประเมิน (บาท)
    แผ่นที่ 1||
    บ้านเหนือ|12|240,000
    บ้านใต้|8|170,000
    แผ่นที่ 2||
    บ้านดอน|31|495,000
    บ้านใหม่|6|135,000
  `,
  roles: `
    M . .
    H H H
    G . .
    d d d
    d d d
    G . .
    d d d
    d d d
  `,
  columns: ['กลุ่ม|string', 'แปลง|string', 'เนื้อที่|integer|ไร่', 'ราคาประเมิน|integer|บาท'],
  table: `
    group_value,plaeng,area,price_pramoen
    แผ่นที่ 1,บ้านเหนือ,12,240000
    แผ่นที่ 1,บ้านใต้,8,170000
    แผ่นที่ 2,บ้านดอน,31,495000
    แผ่นที่ 2,บ้านใหม่,6,135000
  `,
  lifted: ['title: บัญชีเนื้อที่ตามระวางแผนที่'],
  steps: ['lift-groups'],
}

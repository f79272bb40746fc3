import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'An error of the spreadsheet and a word stand among figures: both are told, nothing is guessed',
  paper: `
    อปท.|ขยะ (ตัน)
    เมืองน่าน|38.5
    ปัว|#DIV/0!
    เวียงสา|12
    นาน้อย|รอรายงาน
    บ่อเกลือ|n.a.
    ทุ่งช้าง|4.25
    สันติสุข|3
    เชียงกลาง|6.5
    แม่จริม|2.75
    บ้านหลวง|1.5
    ภูเพียง|9
    ท่าวังผา|8
    เฉลิมพระเกียรติ|1
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
    d d
    d d
    d d
    d d
    d d
    d d
  `,
  columns: ['อปท.|string', 'ขยะ|number|ตัน'],
  table: `
    local_government,waste
    เมืองน่าน,38.5
    ปัว,
    เวียงสา,12
    นาน้อย,
    บ่อเกลือ,
    ทุ่งช้าง,4.25
    สันติสุข,3
    เชียงกลาง,6.5
    แม่จริม,2.75
    บ้านหลวง,1.5
    ภูเพียง,9
    ท่าวังผา,8
    เฉลิมพระเกียรติ,1
  `,
  findings: ['cell-error B3', 'text-in-numbers B5', 'missing-mark B6'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Classes are bare figures; only the title says that they are years of life',
  paper: `
    ประชากรจำแนกตามกลุ่มอายุ ปี 2560
    ตำบลหนองบัว|0-14|15-59|60 ขึ้นไป
    หมู่ 1|120|340|88
    หมู่ 2|95|310|91
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
  `,
  columns: ['ตำบลหนองบัว|string', 'กลุ่มอายุ|string', 'จำนวน|integer'],
  table: `
    subdistrict_nongbua,age_group,count
    หมู่ 1,0-14,120
    หมู่ 1,15-59,340
    หมู่ 1,60 ขึ้นไป,88
    หมู่ 2,0-14,95
    หมู่ 2,15-59,310
    หมู่ 2,60 ขึ้นไป,91
  `,
  lifted: ['title: ประชากรจำแนกตามกลุ่มอายุ ปี 2560'],
}

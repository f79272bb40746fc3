import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'People who answer every question alike leave rows that say one word over and over',
  paper: `
    ข้อ 1|ข้อ 2|ข้อ 3|ข้อ 4
    มาก|มาก|มาก|มาก
    มาก|น้อย|มาก|ปานกลาง
    น้อย|น้อย|น้อย|น้อย
    มาก|มาก|น้อย|มาก
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
  `,
  columns: ['ข้อ 1|string', 'ข้อ 2|string', 'ข้อ 3|string', 'ข้อ 4|string'],
  table: `
    kho_1,kho_2,kho_3,kho_4
    มาก,มาก,มาก,มาก
    มาก,น้อย,มาก,ปานกลาง
    น้อย,น้อย,น้อย,น้อย
    มาก,มาก,น้อย,มาก
  `,
}

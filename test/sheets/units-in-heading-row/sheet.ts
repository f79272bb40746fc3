import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The heading has a row of its own for the units',
  paper: `
    พืช|เนื้อที่|ผลผลิต|ราคา
    |(ไร่)|(ตัน)|(บาท/ตัน)
    ข้าวนาปี|12,340|5,210|9,800
    ข้าวโพด|8,115|6,044|7,150
    ถั่วเหลือง|402|98|17,300
  `,
  roles: `
    H H H H
    . H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: ['พืช|string', 'เนื้อที่|integer|ไร่', 'ผลผลิต|integer|ตัน', 'ราคา|integer|บาท/ตัน'],
  table: `
    crop,area,production,price
    ข้าวนาปี,12340,5210,9800
    ข้าวโพด,8115,6044,7150
    ถั่วเหลือง,402,98,17300
  `,
}

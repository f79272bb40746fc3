import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'One row says of every figure that the place is closed: no field of words on a table that lies on its side',
  paper: `
    จำนวนผู้เข้าชม|||
    สถานที่|ชาย|หญิง|เด็ก
    พิพิธภัณฑ์เมือง|10|20|30
    หอศิลป์|11|21|31
    ท้องฟ้าจำลอง|ปิดปรับปรุง|ปิดปรับปรุง|ปิดปรับปรุง
    สวนสัตว์|12|22|32
    สวนพฤกษศาสตร์|14|24|34
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
    d d d d
  `,
  columns: ['สถานที่|string', 'ชาย|integer', 'หญิง|integer', 'เด็ก|integer'],
  table: `
    place,male,female,child
    พิพิธภัณฑ์เมือง,10,20,30
    หอศิลป์,11,21,31
    ท้องฟ้าจำลอง,,,
    สวนสัตว์,12,22,32
    สวนพฤกษศาสตร์,14,24,34
  `,
  lifted: ['title: จำนวนผู้เข้าชม'],
  findings: ['text-in-numbers B5', 'text-in-numbers C5', 'text-in-numbers D5'],
}

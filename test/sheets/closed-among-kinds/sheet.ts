import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A row of words where figures stand, under a second column of words, heads no table below',
  paper: `
    จำนวนผู้เข้าชม||||
    สถานที่|ประเภท|ชาย|หญิง|เด็ก
    พิพิธภัณฑ์เมือง|ในร่ม|10|20|30
    หอศิลป์|ในร่ม|11|21|31
    ท้องฟ้าจำลอง|ในร่ม|ปิดปรับปรุง|ปิดปรับปรุง|ปิดปรับปรุง
    สวนสัตว์|กลางแจ้ง|12|22|32
    สวนพฤกษศาสตร์|กลางแจ้ง|14|24|34
  `,
  roles: `
    M . . . .
    H H H H H
    d d d d d
    d d d d d
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: ['สถานที่|string', 'ประเภท|string', 'ชาย|integer', 'หญิง|integer', 'เด็ก|integer'],
  table: `
    place,type,male,female,child
    พิพิธภัณฑ์เมือง,ในร่ม,10,20,30
    หอศิลป์,ในร่ม,11,21,31
    ท้องฟ้าจำลอง,ในร่ม,,,
    สวนสัตว์,กลางแจ้ง,12,22,32
    สวนพฤกษศาสตร์,กลางแจ้ง,14,24,34
  `,
  lifted: ['title: จำนวนผู้เข้าชม'],
  findings: ['text-in-numbers C5', 'text-in-numbers D5', 'text-in-numbers E5'],
}

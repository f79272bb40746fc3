import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A count and its share stand in one cell: the counts prove the total, the shares add up nothing',
  paper: `
    ตารางที่ 1 ผู้ตอบแบบสอบถาม จำแนกตามระดับการศึกษา
    ระดับการศึกษา|จำนวน (ร้อยละ)
    ประถมศึกษา|50 (45.5)
    มัธยมศึกษา|35 (31.8)
    ปริญญาตรี|20 (18.2)
    สูงกว่าปริญญาตรี|5 (4.5)
    รวม|110 (100.0)
  `,
  roles: `
    M .
    H H
    d d
    d d
    d d
    d d
    S S
  `,
  columns: ['ระดับการศึกษา|string', 'จำนวน|integer', 'ร้อยละ|number|%'],
  table: `
    level_education,count,percent
    ประถมศึกษา,50,45.5
    มัธยมศึกษา,35,31.8
    ปริญญาตรี,20,18.2
    สูงกว่าปริญญาตรี,5,4.5
  `,
  proofs: ['B7 holds'],
  lifted: ['title: ตารางที่ 1 ผู้ตอบแบบสอบถาม จำแนกตามระดับการศึกษา'],
  steps: ['split-column', 'set-aside-totals'],
}

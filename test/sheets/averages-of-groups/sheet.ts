import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each group ends with its average, which is no school',
  paper: `
    อำเภอ/โรงเรียน|คะแนนเฉลี่ย|นักเรียน
    เมือง||
    รร.ก|65.0|100
    รร.ข|75.0|120
    เฉลี่ย|70.0|110
    ปัว||
    รร.ค|60.0|80
    รร.ง|50.0|60
    เฉลี่ย|55.0|70
  `,
  roles: `
    H H H
    G . .
    d d d
    d d d
    S S S
    G . .
    d d d
    d d d
    S S S
  `,
  columns: ['อำเภอ|string', 'โรงเรียน|string', 'คะแนนเฉลี่ย|number', 'นักเรียน|integer'],
  table: `
    district,school,score_average,student
    เมือง,รร.ก,65,100
    เมือง,รร.ข,75,120
    ปัว,รร.ค,60,80
    ปัว,รร.ง,50,60
  `,
}

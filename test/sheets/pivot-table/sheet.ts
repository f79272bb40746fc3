import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A pivot table is pasted with the words that it prints around its names',
  paper: `
    นับจำนวน ของ เลขบัตร|ป้ายชื่อคอลัมน์|||
    ป้ายชื่อแถว|การเคลื่อนไหว|การเห็น|การได้ยิน|ผลรวมทั้งหมด
    ในเวียง|45|12|30|87
    ผาสิงห์|30|8|15|53
    ไชยสถาน|52|20|33|105
    ถืมตอง|21|5|10|36
    ผลรวมทั้งหมด|148|45|88|281
  `,
  roles: `
    H H . . .
    H H H H H
    d d d d S
    d d d d S
    d d d d S
    d d d d S
    S S S S S
  `,
  columns: ['ป้ายชื่อแถว|string', 'การเคลื่อนไหว|integer', 'การเห็น|integer', 'การได้ยิน|integer'],
  table: `
    pai_name_thaeo,khlueanwai,hen,daina
    ในเวียง,45,12,30
    ผาสิงห์,30,8,15
    ไชยสถาน,52,20,33
    ถืมตอง,21,5,10
  `,
  proofs: ['B7 holds', 'C7 holds', 'D7 holds', 'E7 holds', 'E3 holds', 'E4 holds', 'E5 holds', 'E6 holds'],
  questions: ['turn-long'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The total of the land and the totals of the regions are printed before their parts',
  paper: `
    พื้นที่|ชาย|หญิง
    ทั่วราชอาณาจักร|3,325|3,447
    ภาคเหนือ|1,250|1,301
    เชียงราย|700|731
    พะเยา|550|570
    ภาคกลาง|2,075|2,146
    สระบุรี|980|1,002
    ลพบุรี|777|804
    อ่างทอง|318|340
  `,
  roles: `
    H H H
    S S S
    S S S
    d d d
    d d d
    S S S
    d d d
    d d d
    d d d
  `,
  columns: ['พื้นที่|string', 'รหัสจังหวัด|string', 'ชาย|integer', 'หญิง|integer'],
  table: `
    area,province_code,male,female
    เชียงราย,57,700,731
    พะเยา,56,550,570
    สระบุรี,19,980,1002
    ลพบุรี,16,777,804
    อ่างทอง,15,318,340
  `,
  questions: ['turn-long'],
  proofs: ['B2 holds', 'C2 holds', 'B3 holds', 'C3 holds', 'B6 holds', 'C6 holds'],
}

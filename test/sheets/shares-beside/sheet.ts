import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Shares stand beside the counts; the total row holds for the counts and the shares come to a hundred',
  paper: `
    อายุ|จำนวน (คน)|ร้อยละ
    ต่ำกว่า 15 ปี|120|24.0
    15 - 59 ปี|300|60.0
    60 ปีขึ้นไป|80|16.0
    รวม|500|100.0
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    S S S
  `,
  columns: ['อายุ|string', 'จำนวน|integer|คน', 'ร้อยละ|number'],
  table: `
    age,count,percent
    ต่ำกว่า 15 ปี,120,24
    15 - 59 ปี,300,60
    60 ปีขึ้นไป,80,16
  `,
  proofs: ['B5 holds', 'C5 holds'],
}

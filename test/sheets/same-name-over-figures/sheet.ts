import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Figures alone under one word that comes back over each column: it names them and is no title',
  paper: `
    จำนวน|จำนวน
    ชาย|หญิง
    10|11
    20|21
    35|31
  `,
  roles: `
    H H
    H H
    d d
    d d
    d d
  `,
  columns: ['จำนวน ชาย|integer', 'จำนวน หญิง|integer'],
  table: `
    count_male,count_female
    10,11
    20,21
    35,31
  `,
  questions: ['turn-long'],
}

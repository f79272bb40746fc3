import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Numbers of candidates head figures that are added up; they are no codes',
  paper: `
    คะแนนเลือกตั้งสมาชิกสภาเทศบาล เขต 1
    หน่วยที่|ผู้มีสิทธิ|บัตรเสีย|หมายเลข 1|หมายเลข 2|หมายเลข 3
    1|812|20|220|180|190
    2|745|15|200|150|175
    3|690|10|180|165|160
    รวม|2,247|45|600|495|525
  `,
  merges: ['A1:F1'],
  roles: `
    M . . . . .
    H H H H H H
    d d d d d d
    d d d d d d
    d d d d d d
    S S S S S S
  `,
  columns: ['หน่วยที่|integer', 'ผู้มีสิทธิ|integer', 'บัตรเสีย|integer', 'หมายเลข 1|integer', 'หมายเลข 2|integer', 'หมายเลข 3|integer'],
  table: `
    unit_thi,phumisitthi,batra_colour_ya,mailek_1,mailek_2,mailek_3
    1,812,20,220,180,190
    2,745,15,200,150,175
    3,690,10,180,165,160
  `,
  proofs: ['B6 holds', 'C6 holds', 'D6 holds', 'E6 holds', 'F6 holds'],
  lifted: ['title: คะแนนเลือกตั้งสมาชิกสภาเทศบาล เขต 1'],
}

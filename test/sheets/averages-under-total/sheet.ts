import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Below the total of twelve months stand their average, and in a table of results the shares of the total',
  paper: `
    เขตที่|ผู้มีสิทธิ|บัตรดี|บัตรเสีย
    1|1000|780|20
    2|1200|880|20
    3|900|650|50
    รวม|3100|2310|90
    เฉลี่ย|1033.3|770.0|30.0
    ร้อยละ|100.00|74.52|2.90
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    S S S S
    S S S S
    S S S S
  `,
  columns: ['เขตที่|integer', 'ผู้มีสิทธิ|integer', 'บัตรดี|integer', 'บัตรเสีย|integer'],
  table: `
    district_thi,phumisitthi,batradi,batra_colour_ya
    1,1000,780,20
    2,1200,880,20
    3,900,650,50
  `,
  proofs: ['B5 holds', 'C5 holds', 'D5 holds'],
}

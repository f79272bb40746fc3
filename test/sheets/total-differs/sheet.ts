import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'One figure of the total row is wrong: exactly that cell is told, the others hold',
  paper: `
    ชนิดสัตว์|2560|2561|2562
    โคเนื้อ|4,310|4,420|4,600
    กระบือ|820|790|803
    สุกร|15,000|14,730|15,116
    รวมทั้งสิ้น|20,130|19,941|20,519
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    S S S S
  `,
  columns: ['ชนิดสัตว์|string', 'ปี (ค.ศ.)|year', 'จำนวน|integer'],
  table: `
    kind_animal,year,count
    โคเนื้อ,2017,4310
    โคเนื้อ,2018,4420
    โคเนื้อ,2019,4600
    กระบือ,2017,820
    กระบือ,2018,790
    กระบือ,2019,803
    สุกร,2017,15000
    สุกร,2018,14730
    สุกร,2019,15116
  `,
  proofs: ['B5 holds', 'C5 differs by 1', 'D5 holds'],
  findings: ['total-differs C5'],
  steps: ['unpivot', 'set-aside-totals'],
}

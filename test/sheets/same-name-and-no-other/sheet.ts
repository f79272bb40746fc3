import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Every column bears the same name, and rows follow at once: a heading as poor as it is',
  paper: `
    จำนวน|จำนวน|จำนวน
    ปัว|10|11
    เวียงสา|20|21
    ท่าวังผา|30|31
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['จำนวน|string', 'จำนวน|integer', 'จำนวน|integer'],
  table: `
    count,count_2,count_3
    ปัว,10,11
    เวียงสา,20,21
    ท่าวังผา,30,31
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Average income and average debt are things that were asked of each household, not averages of the rows above',
  paper: `
    รายการ|น่าน|แพร่
    รายได้ (บาท/เดือน)|18,250|19,400
    หนี้สิน (บาท)|140,300|151,700
    เฉลี่ยรวมหนี้สินต่อครัวเรือน|101,240|110,870
    ค่าเฉลี่ยรวมรายจ่ายต่อครัวเรือน|24,083|26,467
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['รายการ|string', 'น่าน|integer', 'แพร่|integer'],
  table: `
    item,nan,phrae
    รายได้ (บาท/เดือน),18250,19400
    หนี้สิน (บาท),140300,151700
    เฉลี่ยรวมหนี้สินต่อครัวเรือน,101240,110870
    ค่าเฉลี่ยรวมรายจ่ายต่อครัวเรือน,24083,26467
  `,
}

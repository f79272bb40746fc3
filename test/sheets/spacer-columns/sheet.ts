import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Narrow blank columns part the years for the eye; the title is merged over all of them',
  paper: `
    สรุปคดีจราจร||||
    ฐานความผิด||2563||2564
    เมาแล้วขับ||412||388
    ขับเร็ว||1,020||1,377
    ไม่สวมหมวก||2,950||2,604
    รวม||4,382||4,369
  `,
  merges: ['A1:E1'],
  roles: `
    M . . . .
    H . H . H
    d . d . d
    d . d . d
    d . d . d
    S . S . S
  `,
  columns: ['ฐานความผิด|string', '2563|integer', '2564|integer'],
  table: `
    thankhwamphit,n_2563,n_2564
    เมาแล้วขับ,412,388
    ขับเร็ว,1020,1377
    ไม่สวมหมวก,2950,2604
  `,
  proofs: ['C6 holds', 'E6 holds'],
  lifted: ['title: สรุปคดีจราจร'],
  questions: ['turn-long'],
}

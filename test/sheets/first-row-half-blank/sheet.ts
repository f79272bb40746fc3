import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The first record has no figure yet, and is no second line of the heading for it: its code and its group go on below',
  paper: `
    รหัส|คะแนน|กลุ่ม
    R01||เหนือ
    R02|14|ใต้
    R03|9|เหนือ
    R04||ใต้
    R05|21|เหนือ
    R06|18|ใต้
  `,
  roles: `
    H H H
    d . d
    d d d
    d d d
    d . d
    d d d
    d d d
  `,
  columns: ['รหัส|string', 'คะแนน|integer', 'กลุ่ม|string'],
  table: `
    code,score,group_value
    R01,,เหนือ
    R02,14,ใต้
    R03,9,เหนือ
    R04,,ใต้
    R05,21,เหนือ
    R06,18,ใต้
  `,
}

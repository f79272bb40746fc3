import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Years of two figures that may be 25xx as well as 20xx',
  paper: `
    วันเริ่มสัญญา|ผู้เช่า
    '1/4/15|ร้าน ก
    '15/6/18|ร้าน ข
    '30/9/21|ร้าน ค
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['วันเริ่มสัญญา|date', 'ผู้เช่า|string'],
  table: `
    day_start_contract,tenant
    1972-04-01,ร้าน ก
    1975-06-15,ร้าน ข
    1978-09-30,ร้าน ค
  `,
  questions: ['date-century'],
}

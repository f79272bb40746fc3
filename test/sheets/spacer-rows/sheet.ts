import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Blank rows part the table into blocks of three for the eye; they end nothing',
  paper: `
    รหัสสาขา|สาขา|ใบอนุญาต
    ||
    '0101|นครสวรรค์|120
    '0102|ตาคลี|61
    '0103|ลาดยาว|44
    ||
    '0201|อุทัยธานี|77
    '0202|ทัพทัน|19
    ||
    ||
    รวม||321
  `,
  roles: `
    H H H
    . . .
    d d d
    d d d
    d d d
    . . .
    d d d
    d d d
    . . .
    . . .
    S . S
  `,
  columns: ['รหัสสาขา|string', 'สาขา|string', 'ใบอนุญาต|integer'],
  table: `
    code_branch,branch,licence
    0101,นครสวรรค์,120
    0102,ตาคลี,61
    0103,ลาดยาว,44
    0201,อุทัยธานี,77
    0202,ทัพทัน,19
  `,
  proofs: ['C11 holds'],
}

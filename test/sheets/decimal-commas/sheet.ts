import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A foreign list parts decimals by comma: what it means is not guessed',
  paper: `
    สินค้า|ราคา
    กาแฟ|'1.234,50
    ชา|'987,25
    โกโก้|'2.110,00
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['สินค้า|string', 'ราคา|string'],
  table: `
    product,price
    กาแฟ,"1.234,50"
    ชา,"987,25"
    โกโก้,"2.110,00"
  `,
  findings: ['comma-decimal B1'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Below the total stands what it comes to of the population',
  paper: `
    กลุ่มโรค|ราย|ร้อยละ
    ระบบหายใจ|500|50.00
    ระบบย่อย|300|30.00
    อื่นๆ|200|20.00
    รวม|1,000|100.00
    คิดเป็นร้อยละของประชากร|5.5|
    ที่มา : HDC||
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    S S S
    S S .
    N . .
  `,
  columns: ['กลุ่มโรค|string', 'ราย|integer', 'ร้อยละ|number'],
  table: `
    group_disease,case_value,percent
    ระบบหายใจ,500,50
    ระบบย่อย,300,30
    อื่นๆ,200,20
  `,
  proofs: ['B5 holds', 'C5 holds'],
  lifted: ['source: HDC'],
}

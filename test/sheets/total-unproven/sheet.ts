import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A row calls itself a total and adds up nothing: it is asked about, not thrown away and not believed',
  paper: `
    ตำบล|ครัวเรือน|ประชากร
    ในเวียง|410|1,204
    ผาสิงห์|377|980
    ไชยสถาน|52|131
    รวม|900|2,950
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    S S S
  `,
  columns: ['ตำบล|string', 'ครัวเรือน|integer', 'ประชากร|integer'],
  table: `
    subdistrict,household,population
    ในเวียง,410,1204
    ผาสิงห์,377,980
    ไชยสถาน,52,131
  `,
  proofs: ['B5 differs by 61', 'C5 differs by 635'],
  findings: ['total-differs B5', 'total-differs C5'],
  questions: ['total-unproven'],
}

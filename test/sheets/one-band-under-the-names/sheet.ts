import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A single name merged over the figures below their names says of all of them what they count: it is a part of the heading',
  paper: `
    ระดับการศึกษา|รวม|ชาย|หญิง
    |จำนวน (คน)||
    ไม่มีการศึกษา|30,000|12,000|18,000
    ประถมศึกษา|120,000|60,000|60,000
    มัธยมศึกษา|90,000|50,000|40,000
    ยอดรวม|240,000|122,000|118,000
  `,
  merges: ['A1:A2', 'B2:D2'],
  roles: `
    H H H H
    . H . .
    d S d d
    d S d d
    d S d d
    S S S S
  `,
  columns: ['ระดับการศึกษา|string', 'ชาย จำนวน|integer|คน', 'หญิง จำนวน|integer|คน'],
  table: `
    level_education,male_count,female_count
    ไม่มีการศึกษา,12000,18000
    ประถมศึกษา,60000,60000
    มัธยมศึกษา,50000,40000
  `,
  proofs: ['B6 holds', 'C6 holds', 'D6 holds', 'B3 holds', 'B4 holds', 'B5 holds'],
  questions: ['first-row-heading'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Every column bears the sign of shares below its name: they are all that can be added up, and the total holds',
  paper: `
    กลุ่มอายุ|ชาย|หญิง
    |(%)|(%)
    0-14 ปี|18.5|16.5
    15-59 ปี|62.5|61.0
    60 ปีขึ้นไป|19.0|22.5
    รวม|100.0|100.0
  `,
  merges: ['A1:A2'],
  roles: `
    H H H
    . H H
    d d d
    d d d
    d d d
    S S S
  `,
  columns: ['กลุ่มอายุ|string', 'ชาย|number|%', 'หญิง|number|%'],
  table: `
    age_group,male,female
    0-14 ปี,18.5,16.5
    15-59 ปี,62.5,61
    60 ปีขึ้นไป,19,22.5
  `,
  proofs: ['B6 holds', 'C6 holds'],
  questions: ['turn-long'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Blank rows stand inside the heading, and a unit has a row of its own',
  paper: `
    จังหวัด|จำนวนโรงงาน|เงินทุน
    ||
    ||(บาท)
    ||
    น่าน|12|340.5
    แพร่|15|120.25
  `,
  roles: `
    H H H
    . . .
    . . H
    . . .
    d d d
    d d d
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'จำนวนโรงงาน|integer', 'เงินทุน|number|บาท'],
  table: `
    province,province_code,count_factory,money_thun
    น่าน,55,12,340.5
    แพร่,54,15,120.25
  `,
}

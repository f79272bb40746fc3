import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Prizes are counted by the level at which they were won: levels are what the table is about',
  paper: `
    ระดับรางวัล|นักเรียน (คน)|ครู (คน)
    ระดับโรงเรียน|120|14
    ระดับเขตพื้นที่|48|9
    ระดับจังหวัด|21|6
    ระดับภาค|10|4
    ระดับประเทศ|3|2
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['ระดับรางวัล|string', 'นักเรียน|integer|คน', 'ครู|integer|คน'],
  table: `
    level_rangwan,student,teacher
    ระดับโรงเรียน,120,14
    ระดับเขตพื้นที่,48,9
    ระดับจังหวัด,21,6
    ระดับภาค,10,4
    ระดับประเทศ,3,2
  `,
}

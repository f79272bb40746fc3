import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Days and months below thirteen, years of the Common Era, slashes: nothing tells which stands first',
  paper: `
    Date|Visitors
    '01/02/2015|120
    '03/04/2015|95
    '05/06/2015|140
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['Date|date', 'Visitors|integer'],
  table: `
    date,visitors
    2015-02-01,120
    2015-04-03,95
    2015-06-05,140
  `,
  questions: ['date-order'],
}

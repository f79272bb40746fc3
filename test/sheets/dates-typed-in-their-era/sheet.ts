import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The spreadsheet holds days of the year 2559 that were typed as if of the Common Era, and days with a Thai calendar format',
  paper: `
    วันที่|คัน
    x|12
    x|15
    x|9
  `,
  cells: {
    A2: { kind: 'number', value: 240701, text: '5 ม.ค. 2559', format: 'd mmm yyyy' },
    A3: { kind: 'number', value: 42375, text: '6 ม.ค. 2559', format: '[$-107041E]d mmm yyyy;@' },
    A4: { kind: 'number', value: 42376, text: '๗ ม.ค. ๕๙', format: '[$-D07041E]d mmm yy' },
  },
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['วันที่|date', 'คัน|integer'],
  table: `
    date,vehicle
    2016-01-05,12
    2016-01-06,15
    2016-01-07,9
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A day with a time in two spellings, and a time alone with a dot that only น. tells from a figure',
  paper: `
    บันทึกเมื่อ|เวลาเปิด|ระดับ (ม.)
    '1/2/2558 08:30|'08.00 น.|1.25
    '1/2/2558 16.45 น.|'8:30|1.4
    '2/2/2558|'09.00 น.|1.33
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['บันทึกเมื่อ|datetime', 'เวลาเปิด|time', 'ระดับ|number|ม.'],
  table: `
    record_muea,time_poet,level
    2015-02-01T08:30:00,08:00:00,1.25
    2015-02-01T16:45:00,08:30:00,1.4
    2015-02-02T00:00:00,09:00:00,1.33
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Times have a dot and no word behind; their first zero and the heading tell',
  paper: `
    เวลา|อุณหภูมิ (°C)
    '06.00|25.5
    '09.30|28
    '12.00|33
  `,
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['เวลา|time', 'อุณหภูมิ|number|°C'],
  table: `
    time,temperature
    06:00:00,25.5
    09:30:00,28
    12:00:00,33
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Shares are kept as parts of one and shown in percent',
  paper: `
    ตำบล|มีส้วม
    ในเวียง|x
    บ่อ|x
    ผาสิงห์|x
  `,
  cells: {
    B2: { kind: 'number', value: 0.985, text: '98.5%', format: '0.0%' },
    B3: { kind: 'number', value: 1, text: '100.0%', format: '0.0%' },
    B4: { kind: 'number', value: 0.07, text: '7.0%', format: '0.0%' },
  },
  roles: `
    H H
    d d
    d d
    d d
  `,
  columns: ['ตำบล|string', 'มีส้วม|number|%'],
  table: `
    subdistrict,misuam
    ในเวียง,98.5
    บ่อ,100
    ผาสิงห์,7
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A column tells what was reached so far: its last figure comes again under it, and is no sum',
  paper: `
    ไตรมาส|แผน|ผล|ผลสะสม
    ไตรมาส 1/2567|100|90|90
    ไตรมาส 2/2567|100|110|200
    ไตรมาส 3/2567|100|95|295
    รวม|300|295|295
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    S S S S
  `,
  columns: ['ไตรมาส (ค.ศ.)|string', 'แผน|integer', 'ผล|integer', 'ผลสะสม|integer'],
  table: `
    quarter,plan,result,result_cumulative
    2024-Q1,100,90,90
    2024-Q2,100,110,200
    2024-Q3,100,95,295
  `,
  proofs: ['B5 holds', 'C5 holds'],
}

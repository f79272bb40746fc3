import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Dots lead from each name to its figures',
  paper: `
    ชนิดพืช|ปี 2560|ปี 2561
    ข้าว..........|120|130
    ข้าวโพด.......|80|85
    อ้อย .........|40|52
    รวม...........|240|267
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    S S S
  `,
  columns: ['ชนิดพืช|string', 'ปี 2560|integer', 'ปี 2561|integer'],
  table: `
    kind_crop,year_2560,year_2561
    ข้าว,120,130
    ข้าวโพด,80,85
    อ้อย,40,52
  `,
  proofs: ['B5 holds', 'C5 holds'],
  questions: ['turn-long'],
}

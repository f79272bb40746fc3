import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Cells hold commas, quotation marks and line breaks; a heading was broken over two lines to fit',
  paper: `
    โครงการ|งบประมาณ (บาท)|ผู้รับจ้าง
    ปรับปรุงถนน "สายใน"|1,200,000|หจก. ก, ข และ ค
    x|85,000|บจก. น่านก่อสร้าง
    ขุดลอกคลอง|402,500|นายสม ช่างดี
  `,
  cells: {
    B1: { kind: 'text', value: 'งบ\nประมาณ (บาท)', text: 'งบ\nประมาณ (บาท)' },
    A3: { kind: 'text', value: 'ซ่อมหลังคา\nอาคาร 2', text: 'ซ่อมหลังคา\nอาคาร 2' },
  },
  roles: `
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['โครงการ|string', 'งบประมาณ|integer|บาท', 'ผู้รับจ้าง|string'],
  table: `
    project,budget,contractor
    "ปรับปรุงถนน ""สายใน""",1200000,"หจก. ก, ข และ ค"
    ซ่อมหลังคา อาคาร 2,85000,บจก. น่านก่อสร้าง
    ขุดลอกคลอง,402500,นายสม ช่างดี
  `,
}

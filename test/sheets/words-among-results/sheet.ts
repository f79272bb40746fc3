import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A third of the results are words: the column stays words, and a person is told',
  paper: `
    ผู้เข้าสอบ|คะแนน
    สมชาย|72
    สมหญิง|81
    สมศรี|ขาดสอบ
    สมปอง|64
    สมหมาย|ลาป่วย
    สมพร|90
  `,
  roles: `
    H H
    d d
    d d
    d d
    d d
    d d
    d d
  `,
  columns: ['ผู้เข้าสอบ|string', 'คะแนน|string'],
  table: `
    phukhaosop,score
    สมชาย,72
    สมหญิง,81
    สมศรี,ขาดสอบ
    สมปอง,64
    สมหมาย,ลาป่วย
    สมพร,90
  `,
  findings: ['mixed-kinds B1'],
}

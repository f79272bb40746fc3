import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Counts and shares of two groups under n (%), with a mark for none in place of both',
  paper: `
    ข้อมูลทั่วไปของกลุ่มตัวอย่าง
    ข้อมูลทั่วไป|กลุ่มทดลอง n (%)|กลุ่มควบคุม n (%)
    เพศ||
    ชาย|12 (40.0)|14 (46.7)
    หญิง|18 (60.0)|16 (53.3)
    สถานภาพ||
    โสด|20 (66.7)|19 (63.3)
    สมรส|8 (26.7)|11 (36.7)
    หม้าย|2 (6.6)|- (-)
  `,
  roles: `
    M . .
    H H H
    G . .
    d d d
    d d d
    G . .
    d d d
    d d d
    d d d
  `,
  columns: [
    'กลุ่ม|string',
    'ข้อมูลทั่วไป|string',
    'กลุ่มทดลอง n|integer',
    'กลุ่มทดลอง ร้อยละ|number|%',
    'กลุ่มควบคุม n|integer',
    'กลุ่มควบคุม ร้อยละ|number|%',
  ],
  table: `
    group_value,khomunthuapai,group_thotlong_n,group_thotlong_percent,group_khuapkhum_n,group_khuapkhum_percent
    เพศ,ชาย,12,40,14,46.7
    เพศ,หญิง,18,60,16,53.3
    สถานภาพ,โสด,20,66.7,19,63.3
    สถานภาพ,สมรส,8,26.7,11,36.7
    สถานภาพ,หม้าย,2,6.6,,
  `,
  lifted: ['title: ข้อมูลทั่วไปของกลุ่มตัวอย่าง'],
  findings: ['missing-mark C9', 'missing-mark C9'],
  steps: ['split-column', 'lift-groups'],
}

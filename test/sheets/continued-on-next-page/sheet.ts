import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The title comes back with (ต่อ) at the top of the next page, and the heading with it',
  paper: `
    ตารางที่ 5 ผลผลิตการเกษตร||
    จังหวัด|ข้าว|ยางพารา
    น่าน|1,200|340
    แพร่|980|120
    ||
    ตารางที่ 5 ผลผลิตการเกษตร (ต่อ)||
    จังหวัด|ข้าว|ยางพารา
    พะเยา|1,100|200
    เชียงราย|2,400|510
    รวม|5,680|1,170
  `,
  roles: `
    M . .
    H H H
    d d d
    d d d
    . . .
    M . .
    H H H
    d d d
    d d d
    S S S
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ข้าว|integer', 'ยางพารา|integer'],
  table: `
    province,province_code,rice,yangphara
    น่าน,55,1200,340
    แพร่,54,980,120
    พะเยา,56,1100,200
    เชียงราย,57,2400,510
  `,
  proofs: ['B10 holds', 'C10 holds'],
  lifted: ['title: ตารางที่ 5 ผลผลิตการเกษตร'],
}

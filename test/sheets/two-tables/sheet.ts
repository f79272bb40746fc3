import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Two tables stand one below the other: the larger is proposed, the other is a table of its own and its cells have their roles',
  paper: `
    ตาราง 1 รถ||
    ชนิด|จดใหม่|ต่ออายุ
    เก๋ง|120|1,310
    กระบะ|98|1,122
    จักรยานยนต์|410|5,077
    ||
    ตาราง 2 ใบขับขี่||
    ประเภท|ออกใหม่|ต่ออายุ
    ชั่วคราว|77|0
    ห้าปี|52|310
  `,
  roles: `
    M . .
    H H H
    d d d
    d d d
    d d d
    . . .
    M . .
    H H H
    d d d
    d d d
  `,
  columns: ['ชนิด|string', 'จดใหม่|integer', 'ต่ออายุ|integer'],
  table: `
    kind,chot_new,renewal
    เก๋ง,120,1310
    กระบะ,98,1122
    จักรยานยนต์,410,5077
  `,
  lifted: ['title: ตาราง 1 รถ'],
}

import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Each table of a sheet has the comments on its own cells and on those that belong to none, and not what is said of the other',
  sheets: {
    'แผ่น 1': {
      paper: `
        ตาราง 1 รถ|||
        ชนิด|จดใหม่|ต่ออายุ|
        เก๋ง|120|1,310|
        กระบะ|98|1,122|
        จักรยานยนต์|410|5,077|
        |||
        ตาราง 2 ใบขับขี่|||
        ประเภท|ออกใหม่|ต่ออายุ|
        ชั่วคราว|77|0|
        ห้าปี|52|310|
      `,
      comments: { B3: 'รวมรถไฟฟ้า', A7: 'จากระบบใหม่', C9: 'ต่ออายุไม่ได้', F12: 'สำเนาให้ฝ่ายแผน' },
    },
    'แผ่น 2': { paper: 'ปกรายงาน', comments: { A1: 'ปกของปีก่อน' } },
  },
  tables: [
    {
      sheets: ['แผ่น 1'],
      columns: ['ชนิด|string', 'จดใหม่|integer', 'ต่ออายุ|integer'],
      table: `
        kind,chot_new,renewal
        เก๋ง,120,1310
        กระบะ,98,1122
        จักรยานยนต์,410,5077
      `,
      lifted: ['title: ตาราง 1 รถ', 'comment: รวมรถไฟฟ้า', 'comment: สำเนาให้ฝ่ายแผน'],
    },
    {
      sheets: ['แผ่น 1'],
      columns: ['ประเภท|string', 'ออกใหม่|integer', 'ต่ออายุ|integer'],
      table: `
        type,ok_new,renewal
        ชั่วคราว,77,0
        ห้าปี,52,310
      `,
      lifted: ['title: ตาราง 2 ใบขับขี่', 'comment: จากระบบใหม่', 'comment: ต่ออายุไม่ได้', 'comment: สำเนาให้ฝ่ายแผน'],
    },
  ],
}

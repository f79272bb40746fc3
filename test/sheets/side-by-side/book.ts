import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Two tables stand side by side, each under its own title',
  sheets: {
    'แผ่น 1': {
      paper: `
        ตารางที่ 1 นักเรียน|||ตารางที่ 2 ครู||
        ชั้น|จำนวน||วิทยฐานะ|ชาย|หญิง
        ป.1|30||ชำนาญการ|3|4
        ป.2|32||เชี่ยวชาญ|1|0
        ป.3|29||ครูผู้ช่วย|2|5
      `,
    },
  },
  tables: [
    {
      sheets: ['แผ่น 1'],
      columns: ['ชั้น|string', 'จำนวน|integer'],
      table: `
        chan,count
        ป.1,30
        ป.2,32
        ป.3,29
      `,
      lifted: ['title: ตารางที่ 1 นักเรียน'],
    },
    {
      sheets: ['แผ่น 1'],
      columns: ['วิทยฐานะ|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        wityathana,male,female
        ชำนาญการ,3,4
        เชี่ยวชาญ,1,0
        ครูผู้ช่วย,2,5
      `,
      lifted: ['title: ตารางที่ 2 ครู'],
      questions: ['turn-long'],
    },
  ],
}

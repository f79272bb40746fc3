import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'One title stands in the middle, over the blank column between the halves of a list: it is the title of both',
  sheets: {
    ประชากร: {
      paper: `
        |||ประชากรของอำเภอ|||
        อำเภอ|ชาย|หญิง||อำเภอ|ชาย|หญิง
        ปัว|10|11||นาหมื่น|12|13
        เวียงสา|20|21||ท่าวังผา|22|23
        นาน้อย|30|31||สันติสุข|32|33
      `,
    },
  },
  tables: [
    {
      sheets: ['ประชากร'],
      columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        district,district_code,male,female
        ปัว,5505,10,11
        เวียงสา,5507,20,21
        นาน้อย,5504,30,31
        นาหมื่น,5510,12,13
        ท่าวังผา,5506,22,23
        สันติสุข,5511,32,33
      `,
      lifted: ['title: ประชากรของอำเภอ'],
      questions: ['turn-long', 'join-parts'],
    },
  ],
}

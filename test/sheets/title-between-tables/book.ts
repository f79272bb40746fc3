import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'The title of the right table begins in the blank column between the two, with a second line below it',
  sheets: {
    ประชากร: {
      paper: `
        ประชากรปี 2565|||ประชากรปี 2566|||
        จากทะเบียนราษฎร|||จากการสำรวจ|||
        อำเภอ|ชาย|หญิง||อำเภอ|ชาย|หญิง
        ปัว|10|11||ปัว|12|13
        เวียงสา|20|21||เวียงสา|22|23
        นาน้อย|30|31||นาน้อย|32|33
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
      `,
      lifted: ['title: ประชากรปี 2565', 'title: จากทะเบียนราษฎร'],
      questions: ['turn-long'],
    },
    {
      sheets: ['ประชากร'],
      columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        district,district_code,male,female
        ปัว,5505,12,13
        เวียงสา,5507,22,23
        นาน้อย,5504,32,33
      `,
      lifted: ['title: ประชากรปี 2566', 'title: จากการสำรวจ'],
      questions: ['turn-long'],
    },
  ],
}

import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Two blank columns part the tables, and the title of the right one begins in the first of them',
  sheets: {
    สถิติ: {
      paper: `
        ตารางที่ 1 ครู|||ตารางที่ 2 โรงเรียน||||
        อำเภอ|ชาย|หญิง|||ตำบล|รัฐ|เอกชน
        ปัว|10|11|||ปัว|12|13
        เวียงสา|20|21|||ศิลาแลง|22|23
        นาน้อย|30|31|||||
      `,
    },
  },
  tables: [
    {
      sheets: ['สถิติ'],
      columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        district,district_code,male,female
        ปัว,5505,10,11
        เวียงสา,5507,20,21
        นาน้อย,5504,30,31
      `,
      lifted: ['title: ตารางที่ 1 ครู'],
      questions: ['turn-long'],
    },
    {
      sheets: ['สถิติ'],
      columns: ['ตำบล|string', 'รหัสตำบล|string', 'รัฐ|integer', 'เอกชน|integer'],
      table: `
        subdistrict,subdistrict_code,rat,ekchon
        ปัว,550501,12,13
        ศิลาแลง,550504,22,23
      `,
      lifted: ['title: ตารางที่ 2 โรงเรียน'],
    },
  ],
}

import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Each of two tables, one below the other, begins with a title in every cell of its row',
  sheets: {
    สถิติ: {
      paper: `
        ตารางที่ 1 ประชากร|ตารางที่ 1 ประชากร|ตารางที่ 1 ประชากร
        อำเภอ|ชาย|หญิง
        ปัว|10|11
        เวียงสา|20|21
        ||
        ตารางที่ 2 ครัวเรือน|ตารางที่ 2 ครัวเรือน|ตารางที่ 2 ครัวเรือน
        อำเภอ|ในเขต|นอกเขต
        ปัว|5|6
        เวียงสา|7|8
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
      `,
      lifted: ['title: ตารางที่ 1 ประชากร'],
      questions: ['turn-long'],
    },
    {
      sheets: ['สถิติ'],
      columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ในเขต|integer', 'นอกเขต|integer'],
      table: `
        district,district_code,nai_district,nok_district
        ปัว,5505,5,6
        เวียงสา,5507,7,8
      `,
      lifted: ['title: ตารางที่ 2 ครัวเรือน'],
    },
  ],
}

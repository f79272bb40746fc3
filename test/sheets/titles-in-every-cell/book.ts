import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Two tables stand side by side, each under a title that fills its cells and says its year',
  sheets: {
    ประชากร: {
      paper: `
        ประชากรปี 2565|ประชากรปี 2565|ประชากรปี 2565||ประชากรปี 2566|ประชากรปี 2566|ประชากรปี 2566
        อำเภอ|ชาย|หญิง||อำเภอ|ชาย|หญิง
        ปัว|10|11||ปัว|12|13
        เวียงสา|20|21||เวียงสา|22|23
      `,
    },
  },
  tables: [
    {
      sheets: ['ประชากร'],
      columns: ['ปี|year', 'อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        year,district,district_code,male,female
        2022,ปัว,5505,10,11
        2022,เวียงสา,5507,20,21
        2023,ปัว,5505,12,13
        2023,เวียงสา,5507,22,23
      `,
      lifted: ['title: ประชากรปี 2565–2566'],
      questions: ['turn-long'],
    },
  ],
}

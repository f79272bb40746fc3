import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'A list goes on in the right half of the paper: its running number runs on, and it is one table',
  sheets: {
    รายชื่อ: {
      paper: `
        ผลการสอบแข่งขันปี 2566||||||
        ลำดับ|ชื่อ|คะแนน||ลำดับ|ชื่อ|คะแนน
        1|สมชาย|80||4|สมหญิง|70
        2|สมศรี|75||5|สมบัติ|66
        3|สมใจ|90||6|สมพร|88
      `,
    },
  },
  tables: [
    {
      sheets: ['รายชื่อ'],
      columns: ['ชื่อ|string', 'คะแนน|integer'],
      table: `
        name,score
        สมชาย,80
        สมศรี,75
        สมใจ,90
        สมหญิง,70
        สมบัติ,66
        สมพร,88
      `,
      lifted: ['title: ผลการสอบแข่งขันปี 2566'],
      findings: ['ordinal-dropped รายชื่อ!A2'],
    },
  ],
}

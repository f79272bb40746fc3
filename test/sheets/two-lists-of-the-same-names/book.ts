import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Two lists of the same names and headings stand side by side: they say two things, and nothing says that one goes on',
  sheets: {
    ผลสอบ: {
      paper: `
        คะแนนสอบ||||
        ชื่อ|คะแนน||ชื่อ|คะแนน
        สมชาย|80||สมชาย|70
        สมศรี|75||สมศรี|66
        สมใจ|90||สมใจ|88
      `,
    },
  },
  tables: [
    {
      sheets: ['ผลสอบ'],
      columns: ['ชื่อ|string', 'คะแนน|integer'],
      table: `
        name,score
        สมชาย,80
        สมศรี,75
        สมใจ,90
      `,
      lifted: ['title: คะแนนสอบ'],
    },
    {
      sheets: ['ผลสอบ'],
      columns: ['ชื่อ|string', 'คะแนน|integer'],
      table: `
        name,score
        สมชาย,70
        สมศรี,66
        สมใจ,88
      `,
      lifted: ['title: คะแนนสอบ'],
    },
  ],
}

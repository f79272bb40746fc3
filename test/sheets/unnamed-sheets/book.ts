import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Three sheets of one heading whose names say nothing are joined, and a person is asked',
  sheets: {
    Sheet1: {
      paper: `
        งาน|จำนวนเรื่อง|แล้วเสร็จ
        รับคำขอ|10|9
        ออกใบอนุญาต|7|7
      `,
    },
    Sheet2: {
      paper: `
        งาน|จำนวนเรื่อง|แล้วเสร็จ
        รับคำขอ|12|12
        ออกใบอนุญาต|4|3
      `,
    },
    Sheet3: {
      paper: `
        งาน|จำนวนเรื่อง|แล้วเสร็จ
        รับคำขอ|8|8
        ออกใบอนุญาต|6|6
      `,
    },
  },
  tables: [
    {
      sheets: ['Sheet1', 'Sheet2', 'Sheet3'],
      columns: ['แผ่นงาน|string', 'งาน|string', 'จำนวนเรื่อง|integer', 'แล้วเสร็จ|integer'],
      table: `
        sheet,work,count_subject,completed
        Sheet1,รับคำขอ,10,9
        Sheet1,ออกใบอนุญาต,7,7
        Sheet2,รับคำขอ,12,12
        Sheet2,ออกใบอนุญาต,4,3
        Sheet3,รับคำขอ,8,8
        Sheet3,ออกใบอนุญาต,6,6
      `,
      questions: ['join-sheets'],
    },
  ],
}

import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Twelve months would be many: three sheets of one layout are one table, their names are its months',
  sheets: {
    'ม.ค.66': {
      paper: `
        ผู้ใช้บริการห้องสมุด|||
        ประเภท|ชาย|หญิง|รวม
        นักเรียน|10|12|22
        ประชาชน|5|4|9
        รวม|15|16|31
      `,
    },
    'ก.พ.66': {
      paper: `
        ผู้ใช้บริการห้องสมุด|||
        ประเภท|ชาย|หญิง|รวม
        นักเรียน|11|13|24
        ประชาชน|6|3|9
        รวม|17|16|33
      `,
    },
    'มี.ค.66': {
      paper: `
        ผู้ใช้บริการห้องสมุด|||
        ประเภท|ชาย|หญิง|รวม
        นักเรียน|9|15|24
        ประชาชน|7|8|15
        รวม|16|23|39
      `,
    },
  },
  tables: [
    {
      sheets: ['ม.ค.66', 'ก.พ.66', 'มี.ค.66'],
      columns: ['เดือน|yearmonth', 'ประเภท|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        month,type,male,female
        2023-01,นักเรียน,10,12
        2023-01,ประชาชน,5,4
        2023-02,นักเรียน,11,13
        2023-02,ประชาชน,6,3
        2023-03,นักเรียน,9,15
        2023-03,ประชาชน,7,8
      `,
      proofs: 15,
      lifted: ['title: ผู้ใช้บริการห้องสมุด'],
      questions: ['turn-long'],
    },
  ],
}

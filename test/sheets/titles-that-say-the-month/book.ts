import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Each title says the month of its sheet: the title of all says the year alone',
  sheets: {
    มกราคม: {
      paper: `
        สถิติผู้ใช้ห้องสมุด เดือนมกราคม 2559||
        ประเภท|ชาย|หญิง
        นักเรียน|10|12
        ประชาชน|5|14
      `,
    },
    กุมภาพันธ์: {
      paper: `
        สถิติผู้ใช้ห้องสมุด เดือนกุมภาพันธ์ 2559||
        ประเภท|ชาย|หญิง
        นักเรียน|20|12
        ประชาชน|5|24
      `,
    },
    มีนาคม: {
      paper: `
        สถิติผู้ใช้ห้องสมุด เดือนมีนาคม 2559||
        ประเภท|ชาย|หญิง
        นักเรียน|31|12
        ประชาชน|5|37
      `,
    },
  },
  tables: [
    {
      sheets: ['มกราคม', 'กุมภาพันธ์', 'มีนาคม'],
      columns: ['เดือน|yearmonth', 'ประเภท|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        month,type,male,female
        2016-01,นักเรียน,10,12
        2016-01,ประชาชน,5,14
        2016-02,นักเรียน,20,12
        2016-02,ประชาชน,5,24
        2016-03,นักเรียน,31,12
        2016-03,ประชาชน,5,37
      `,
      lifted: ['title: สถิติผู้ใช้ห้องสมุด ปี 2559'],
      questions: ['turn-long'],
    },
  ],
}

import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Each title says the province of its sheet: the title of all leaves it to the column',
  sheets: {
    น่าน: {
      paper: `
        ผู้ใช้ห้องสมุดในจังหวัดน่าน ปี 2566||
        ประเภท|ชาย|หญิง
        นักเรียน|10|12
        ประชาชน|5|14
      `,
    },
    แพร่: {
      paper: `
        ผู้ใช้ห้องสมุดในจังหวัดแพร่ ปี 2566||
        ประเภท|ชาย|หญิง
        นักเรียน|20|12
        ประชาชน|5|24
      `,
    },
    พะเยา: {
      paper: `
        ผู้ใช้ห้องสมุดในจังหวัดพะเยา ปี 2566||
        ประเภท|ชาย|หญิง
        นักเรียน|31|12
        ประชาชน|5|37
      `,
    },
  },
  tables: [
    {
      sheets: ['น่าน', 'แพร่', 'พะเยา'],
      columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ประเภท|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        province,province_code,type,male,female
        น่าน,55,นักเรียน,10,12
        น่าน,55,ประชาชน,5,14
        แพร่,54,นักเรียน,20,12
        แพร่,54,ประชาชน,5,24
        พะเยา,56,นักเรียน,31,12
        พะเยา,56,ประชาชน,5,37
      `,
      lifted: ['title: ผู้ใช้ห้องสมุด ปี 2566'],
      questions: ['turn-long'],
    },
  ],
}

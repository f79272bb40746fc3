import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Sheets named by province bear its code in a column of their own already',
  sheets: {
    แพร่: {
      paper: `
        รหัสจังหวัด|ไม้ผล|ผลผลิต (ตัน)
        54|ส้ม|120
        54|ลำไย|77
      `,
    },
    น่าน: {
      paper: `
        รหัสจังหวัด|ไม้ผล|ผลผลิต (ตัน)
        55|ลิ้นจี่|340
        55|ลำไย|210
      `,
    },
    พะเยา: {
      paper: `
        รหัสจังหวัด|ไม้ผล|ผลผลิต (ตัน)
        56|ลิ้นจี่|910
        56|ลำไย|880
      `,
    },
  },
  tables: [
    {
      sheets: ['แพร่', 'น่าน', 'พะเยา'],
      columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ไม้ผล|string', 'ผลผลิต|integer|ตัน'],
      table: `
        province,province_code,mai_result,production
        แพร่,54,ส้ม,120
        แพร่,54,ลำไย,77
        น่าน,55,ลิ้นจี่,340
        น่าน,55,ลำไย,210
        พะเยา,56,ลิ้นจี่,910
        พะเยา,56,ลำไย,880
      `,
    },
  ],
}

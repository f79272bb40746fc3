import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Each province has a sheet of its own; one has rows that the others lack, and stands lower',
  sheets: {
    น่าน: {
      paper: `
        ไม้ผล|พื้นที่ (ไร่)|ผลผลิต (ตัน)
        ลิ้นจี่|120|340
        ลำไย|85|210
      `,
    },
    แพร่: {
      paper: `
        ||
        ไม้ผล|พื้นที่ (ไร่)|ผลผลิต (ตัน)
        ส้ม|44|120
        ลำไย|30|77
        มะม่วง|12|9
      `,
    },
    พะเยา: {
      paper: `
        ไม้ผล|พื้นที่ (ไร่)|ผลผลิต (ตัน)
        ลิ้นจี่|300|910
        ลำไย|260|880
      `,
    },
  },
  tables: [
    {
      sheets: ['น่าน', 'แพร่', 'พะเยา'],
      columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ไม้ผล|string', 'พื้นที่|integer|ไร่', 'ผลผลิต|integer|ตัน'],
      table: `
        province,province_code,mai_result,area,production
        น่าน,55,ลิ้นจี่,120,340
        น่าน,55,ลำไย,85,210
        แพร่,54,ส้ม,44,120
        แพร่,54,ลำไย,30,77
        แพร่,54,มะม่วง,12,9
        พะเยา,56,ลิ้นจี่,300,910
        พะเยา,56,ลำไย,260,880
      `,
    },
  ],
}

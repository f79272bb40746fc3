import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Sheets go by short and popular names of provinces; the codes are those of the official ones',
  sheets: {
    โคราช: {
      paper: `
        ไม้ผล|ผลผลิต (ตัน)
        น้อยหน่า|120
        ขนุน|77
      `,
    },
    'กทม.': {
      paper: `
        ไม้ผล|ผลผลิต (ตัน)
        ส้มโอ|34
        ขนุน|21
      `,
    },
    อยุธยา: {
      paper: `
        ไม้ผล|ผลผลิต (ตัน)
        ส้มโอ|91
        กล้วย|88
      `,
    },
  },
  tables: [
    {
      sheets: ['โคราช', 'กทม.', 'อยุธยา'],
      columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ไม้ผล|string', 'ผลผลิต|integer|ตัน'],
      table: `
        province,province_code,mai_result,production
        โคราช,30,น้อยหน่า,120
        โคราช,30,ขนุน,77
        กทม.,10,ส้มโอ,34
        กทม.,10,ขนุน,21
        อยุธยา,14,ส้มโอ,91
        อยุธยา,14,กล้วย,88
      `,
    },
  ],
}

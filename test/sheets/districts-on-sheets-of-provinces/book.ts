import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Sheets named by province list its districts, of which several provinces have one of the same name',
  sheets: {
    แพร่: {
      paper: `
        อำเภอ|ครัวเรือน
        เมือง|410
        สูงเม่น|320
        ลอง|118
      `,
    },
    น่าน: {
      paper: `
        อำเภอ|ครัวเรือน
        เมือง|505
        ปัว|212
        เวียงสา|324
      `,
    },
    สงขลา: {
      paper: `
        อำเภอ|ครัวเรือน
        เมือง|615
        สะเดา|277
        จะนะ|190
      `,
    },
  },
  tables: [
    {
      sheets: ['แพร่', 'น่าน', 'สงขลา'],
      columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'อำเภอ|string', 'รหัสอำเภอ|string', 'ครัวเรือน|integer'],
      table: `
        province,province_code,district,district_code,household
        แพร่,54,เมือง,5401,410
        แพร่,54,สูงเม่น,5404,320
        แพร่,54,ลอง,5403,118
        น่าน,55,เมือง,5501,505
        น่าน,55,ปัว,5505,212
        น่าน,55,เวียงสา,5507,324
        สงขลา,90,เมือง,9001,615
        สงขลา,90,สะเดา,9010,277
        สงขลา,90,จะนะ,9003,190
      `,
    },
  ],
}

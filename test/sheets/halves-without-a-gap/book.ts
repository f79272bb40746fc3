import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'A list goes on beside itself with no blank column between: its names come again, its numbers run on',
  sheets: {
    รายชื่อ: {
      paper: `
        รายชื่อผู้เข้าอบรม
        ลำดับ|ชื่อ - สกุล|สังกัด|ลำดับ|ชื่อ - สกุล|สังกัด
        1|กล้า แกร่ง|กองคลัง|4|งามตา ดี|กองช่าง
        2|ขวัญ ชัย|กองช่าง|5|จันทร์ ฉาย|สำนักปลัด
        3|คม สัน|สำนักปลัด|6|ชื่น ใจ|กองคลัง
      `,
      merges: ['A1:F1'],
    },
  },
  tables: [
    {
      sheets: ['รายชื่อ'],
      columns: ['ชื่อ - สกุล|string', 'สังกัด|string'],
      table: `
        name_surname,affiliation
        กล้า แกร่ง,กองคลัง
        ขวัญ ชัย,กองช่าง
        คม สัน,สำนักปลัด
        งามตา ดี,กองช่าง
        จันทร์ ฉาย,สำนักปลัด
        ชื่น ใจ,กองคลัง
      `,
      lifted: ['title: รายชื่อผู้เข้าอบรม'],
      findings: ['ordinal-dropped รายชื่อ!A2'],
    },
  ],
}

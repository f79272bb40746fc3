import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'The sheets are called 1, 2 and 3; their titles say which month each is',
  sheets: {
    '1': {
      paper: `
        รายงานประจำเดือนตุลาคม 2566|
        หมวด|เบิกจ่าย (บาท)
        ค่าวัสดุ|1,200
        ค่าจ้าง|45,000
      `,
    },
    '2': {
      paper: `
        รายงานประจำเดือนพฤศจิกายน 2566|
        หมวด|เบิกจ่าย (บาท)
        ค่าวัสดุ|900
        ค่าจ้าง|45,000
      `,
    },
    '3': {
      paper: `
        รายงานประจำเดือนธันวาคม 2566|
        หมวด|เบิกจ่าย (บาท)
        ค่าวัสดุ|2,100
        ค่าจ้าง|47,500
      `,
    },
  },
  tables: [
    {
      sheets: ['1', '2', '3'],
      columns: ['เดือน|yearmonth', 'หมวด|string', 'เบิกจ่าย|integer|บาท'],
      table: `
        month,category,disbursed
        2023-10,ค่าวัสดุ,1200
        2023-10,ค่าจ้าง,45000
        2023-11,ค่าวัสดุ,900
        2023-11,ค่าจ้าง,45000
        2023-12,ค่าวัสดุ,2100
        2023-12,ค่าจ้าง,47500
      `,
    },
  ],
}

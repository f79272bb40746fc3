import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Each quarter has a sheet, the titles say of which fiscal year, and the third quarter happens to be the sum of the first two',
  sheets: {
    'ไตรมาส 1': {
      paper: `
        ผลการเบิกจ่าย ไตรมาสที่ 1 ปีงบประมาณ 2567||
        หน่วยงาน|งบประมาณ (บาท)|เบิกจ่าย (บาท)
        กองคลัง|100|90
        กองช่าง|200|150
      `,
    },
    'ไตรมาส 2': {
      paper: `
        ผลการเบิกจ่าย ไตรมาสที่ 2 ปีงบประมาณ 2567||
        หน่วยงาน|งบประมาณ (บาท)|เบิกจ่าย (บาท)
        กองคลัง|200|180
        กองช่าง|400|300
      `,
    },
    'ไตรมาส 3': {
      paper: `
        ผลการเบิกจ่าย ไตรมาสที่ 3 ปีงบประมาณ 2567||
        หน่วยงาน|งบประมาณ (บาท)|เบิกจ่าย (บาท)
        กองคลัง|300|270
        กองช่าง|600|450
      `,
    },
  },
  tables: [
    {
      sheets: ['ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3'],
      columns: ['ไตรมาส ปีงบประมาณ|string', 'หน่วยงาน|string', 'งบประมาณ|integer|บาท', 'เบิกจ่าย|integer|บาท'],
      table: `
        quarter_fiscal_year,agency,budget,disbursed
        FY2024-Q1,กองคลัง,100,90
        FY2024-Q1,กองช่าง,200,150
        FY2024-Q2,กองคลัง,200,180
        FY2024-Q2,กองช่าง,400,300
        FY2024-Q3,กองคลัง,300,270
        FY2024-Q3,กองช่าง,600,450
      `,
      lifted: ['title: ผลการเบิกจ่าย ปีงบประมาณ 2567'],
    },
  ],
}

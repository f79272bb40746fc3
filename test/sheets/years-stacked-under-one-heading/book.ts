import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'One heading comes again under a title of another year: it is no page break, and the years are a column of one table',
  sheets: {
    'แผ่น 1': {
      paper: `
        จำนวนผู้ป่วย ปี 2565|||
        จังหวัด|เด็ก|ผู้ใหญ่|รวม
        น่าน|10|20|30
        แพร่|5|6|11
        รวม|15|26|41
        |||
        จำนวนผู้ป่วย ปี 2566|||
        จังหวัด|เด็ก|ผู้ใหญ่|รวม
        น่าน|11|21|32
        แพร่|6|7|13
        รวม|17|28|45
      `,
    },
  },
  tables: [
    {
      sheets: ['แผ่น 1'],
      columns: ['ปี|year', 'จังหวัด|string', 'รหัสจังหวัด|string', 'เด็ก|integer', 'ผู้ใหญ่|integer'],
      table: `
        year,province,province_code,child,phuyai
        2022,น่าน,55,10,20
        2022,แพร่,54,5,6
        2023,น่าน,55,11,21
        2023,แพร่,54,6,7
      `,
      proofs: 10,
      lifted: ['title: จำนวนผู้ป่วย ปี 2565–2566'],
    },
  ],
}

import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Two sides of Bangkok, provinces until 2514, are areas and no provinces',
  sheets: {
    พระนคร: {
      paper: `
        ชนิดตลาด|แผง
        ตลาดสด|120
        ตลาดนัด|77
      `,
    },
    ธนบุรี: {
      paper: `
        ชนิดตลาด|แผง
        ตลาดสด|34
        ตลาดนัด|21
      `,
    },
  },
  tables: [
    {
      sheets: ['พระนคร', 'ธนบุรี'],
      columns: ['พื้นที่|string', 'ชนิดตลาด|string', 'แผง|integer'],
      table: `
        area,kind_market,phaeng
        พระนคร,ตลาดสด,120
        พระนคร,ตลาดนัด,77
        ธนบุรี,ตลาดสด,34
        ธนบุรี,ตลาดนัด,21
      `,
    },
  ],
}

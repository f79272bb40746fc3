import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'A list goes on in the right half, where one line adds up both halves and another only its own',
  sheets: {
    งบประมาณ: {
      paper: `
        งบประมาณอุดหนุน ปีงบประมาณ 2567||||||
        ที่|โรงเรียน|จำนวนเงิน (บาท)||ที่|โรงเรียน|จำนวนเงิน (บาท)
        ๑|วัดดอน|12,000||๕|บ้านปง|8,500
        ๒|บ้านหนองบัว|9,400||๖|วัดป่าแดง|10,250
        ๓|บ้านทุ่ง|15,000||๗|บ้านแม่ลาน|7,600
        ๔|วัดสันกลาง|11,300|||รวมทั้งสิ้น|74,050
      `,
    },
  },
  tables: [
    {
      sheets: ['งบประมาณ'],
      columns: ['โรงเรียน|string', 'จำนวนเงิน|integer|บาท'],
      table: `
        school,amount
        วัดดอน,12000
        บ้านหนองบัว,9400
        บ้านทุ่ง,15000
        วัดสันกลาง,11300
        บ้านปง,8500
        วัดป่าแดง,10250
        บ้านแม่ลาน,7600
      `,
      proofs: 1,
      lifted: ['title: งบประมาณอุดหนุน ปีงบประมาณ 2567'],
      findings: ['ordinal-dropped งบประมาณ!A2'],
    },
  ],
}

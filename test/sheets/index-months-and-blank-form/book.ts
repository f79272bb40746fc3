import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'A list of the sheets, three months, their sum and a blank form: the months are one table, and the form is none of them',
  sheets: {
    สารบัญ: {
      paper: `
        ลำดับ|รายการ|หน้า
        1|มกราคม|1
        2|กุมภาพันธ์|2
        3|มีนาคม|3
      `,
    },
    'ม.ค. 67': {
      paper: `
        โรค|ป่วย|ตาย
        ก|1|0
        ข|2|1
        รวม|3|1
      `,
    },
    'ก.พ. 67': {
      paper: `
        โรค|ป่วย|ตาย
        ก|4|0
        ข|5|1
        รวม|9|1
      `,
    },
    'มี.ค. 67': {
      paper: `
        โรค|ป่วย|ตาย
        ก|3|0
        ข|4|1
        รวม|7|1
      `,
    },
    รวม: {
      paper: `
        โรค|ป่วย|ตาย
        ก|8|0
        ข|11|3
        รวม|19|3
      `,
    },
    แบบฟอร์ม: {
      paper: `
        โรค|ป่วย|ตาย
        ก||
        ข||
        รวม||
      `,
    },
  },
  tables: [
    {
      sheets: ['สารบัญ'],
      columns: ['รายการ|string', 'หน้า|integer'],
      table: `
        item,na
        มกราคม,1
        กุมภาพันธ์,2
        มีนาคม,3
      `,
      findings: ['ordinal-dropped สารบัญ!A1'],
    },
    {
      sheets: ['ม.ค. 67', 'ก.พ. 67', 'มี.ค. 67', 'รวม'],
      columns: ['เดือน|yearmonth', 'โรค|string', 'ป่วย|integer', 'ตาย|integer'],
      table: `
        month,disease,puai,death
        2024-01,ก,1,0
        2024-01,ข,2,1
        2024-02,ก,4,0
        2024-02,ข,5,1
        2024-03,ก,3,0
        2024-03,ข,4,1
      `,
      proofs: 12,
    },
  ],
}

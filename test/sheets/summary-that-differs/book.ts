import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'The sheet that sums up three months has a wrong figure: it is no month for that, and the figure is told',
  sheets: {
    'ม.ค.': {
      paper: `
        จำนวนผู้ป่วย ปี 2566||
        อำเภอ|ผู้ป่วยนอก|ผู้ป่วยใน
        เมือง|100|40
        ปัว|50|20
      `,
    },
    'ก.พ.': {
      paper: `
        จำนวนผู้ป่วย ปี 2566||
        อำเภอ|ผู้ป่วยนอก|ผู้ป่วยใน
        เมือง|110|45
        ปัว|60|25
      `,
    },
    'มี.ค.': {
      paper: `
        จำนวนผู้ป่วย ปี 2566||
        อำเภอ|ผู้ป่วยนอก|ผู้ป่วยใน
        เมือง|120|50
        ปัว|70|30
      `,
    },
    สรุป: {
      paper: `
        จำนวนผู้ป่วย ปี 2566||
        อำเภอ|ผู้ป่วยนอก|ผู้ป่วยใน
        เมือง|335|135
        ปัว|180|75
      `,
    },
  },
  tables: [
    {
      sheets: ['ม.ค.', 'ก.พ.', 'มี.ค.', 'สรุป'],
      columns: ['เดือน|yearmonth', 'อำเภอ|string', 'ผู้ป่วยนอก|integer', 'ผู้ป่วยใน|integer'],
      table: `
        month,district,patient_nok,patient_nai
        2023-01,เมือง,100,40
        2023-01,ปัว,50,20
        2023-02,เมือง,110,45
        2023-02,ปัว,60,25
        2023-03,เมือง,120,50
        2023-03,ปัว,70,30
      `,
      proofs: 4,
      differs: ['สรุป!B3 by 5'],
      lifted: ['title: จำนวนผู้ป่วย ปี 2566'],
    },
  ],
}

import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'One province left out a column, another added one, and the first sheet is a cover, the last one words',
  sheets: {
    ปก: {
      paper: `
        รายงานโรคติดต่อ
        ประจำปี 2566
        สำนักงานสาธารณสุขจังหวัด
      `,
    },
    น่าน: {
      paper: `
        โรค|ป่วย|ตาย
        ไข้เลือดออก|10|0
        ปอดบวม|20|1
      `,
    },
    แพร่: {
      paper: `
        โรค|ป่วย
        ไข้เลือดออก|11
        ปอดบวม|21
      `,
    },
    พะเยา: {
      paper: `
        โรค|ป่วย|ตาย
        ไข้เลือดออก|12|2
        ปอดบวม|22|0
      `,
    },
    หมายเหตุ: {
      paper: `
        คำอธิบาย
        1. ป่วย หมายถึง ผู้ที่แพทย์ยืนยันแล้ว
        2. ตาย หมายถึง ผู้ที่ตายด้วยโรคนั้น
      `,
    },
  },
  tables: [
    {
      sheets: ['น่าน', 'แพร่', 'พะเยา'],
      columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'โรค|string', 'ป่วย|integer', 'ตาย|integer'],
      table: `
        province,province_code,disease,puai,death
        น่าน,55,ไข้เลือดออก,10,0
        น่าน,55,ปอดบวม,20,1
        แพร่,54,ไข้เลือดออก,11,
        แพร่,54,ปอดบวม,21,
        พะเยา,56,ไข้เลือดออก,12,2
        พะเยา,56,ปอดบวม,22,0
      `,
      findings: ['heading-missing แพร่!C2'],
    },
  ],
}

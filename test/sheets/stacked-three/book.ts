import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Three tables of different shape stand one below the other, each with its own title, source or note',
  sheets: {
    สถิติ: {
      paper: `
        สถิติคดีที่รับใหม่||
        ประเภทคดี|จำนวนคดี|ทุนทรัพย์ (บาท)
        อาญา|100|120,000
        แพ่ง|50|605,000
        ที่มา : ศาลจังหวัดน่าน||
        ||
        สถิติผู้ต้องขัง||
        เพศ|จำนวน|ร้อยละ
        ชาย|900|90.0
        หญิง|100|10.0
        หมายเหตุ : ณ สิ้นปี||
        ||
        สถิติเจ้าหน้าที่||
        ตำแหน่ง|จำนวน|
        ผู้พิพากษา|12|
        เสมียน|40|
      `,
    },
  },
  tables: [
    {
      sheets: ['สถิติ'],
      columns: ['ประเภทคดี|string', 'จำนวนคดี|integer|คดี', 'ทุนทรัพย์|integer|บาท'],
      table: `
        type_case,count_case,thunsap
        อาญา,100,120000
        แพ่ง,50,605000
      `,
      lifted: ['title: สถิติคดีที่รับใหม่', 'source: ศาลจังหวัดน่าน'],
    },
    {
      sheets: ['สถิติ'],
      columns: ['เพศ|string', 'จำนวน|integer', 'ร้อยละ|number'],
      table: `
        sex,count,percent
        ชาย,900,90
        หญิง,100,10
      `,
      lifted: ['title: สถิติผู้ต้องขัง', 'note: ณ สิ้นปี'],
    },
    {
      sheets: ['สถิติ'],
      columns: ['ตำแหน่ง|string', 'จำนวน|integer'],
      table: `
        position,count
        ผู้พิพากษา,12
        เสมียน,40
      `,
      lifted: ['title: สถิติเจ้าหน้าที่'],
    },
  ],
}

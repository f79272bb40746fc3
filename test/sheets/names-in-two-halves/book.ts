import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Names without a running number go on in the right half: that is likely and no more, so it is asked',
  sheets: {
    ประชากร: {
      paper: `
        จำนวนประชากรรายจังหวัด||||
        จังหวัด|ประชากร||จังหวัด|ประชากร
        กระบี่|479,351||ปัตตานี|729,581
        ชุมพร|509,650||พังงา|267,491
        ตรัง|638,746||พัทลุง|522,723
        นครศรีธรรมราช|1,549,344||ภูเก็ต|418,785
        นราธิวาส|809,660||ยะลา|542,314
      `,
    },
  },
  tables: [
    {
      sheets: ['ประชากร'],
      columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ประชากร|integer'],
      table: `
        province,province_code,population
        กระบี่,81,479351
        ชุมพร,86,509650
        ตรัง,92,638746
        นครศรีธรรมราช,80,1549344
        นราธิวาส,96,809660
        ปัตตานี,94,729581
        พังงา,82,267491
        พัทลุง,93,522723
        ภูเก็ต,83,418785
        ยะลา,95,542314
      `,
      lifted: ['title: จำนวนประชากรรายจังหวัด'],
      questions: ['join-parts'],
    },
  ],
}

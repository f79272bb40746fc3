import type { PaperBook } from '../kit/paper-book.ts'

export const book: PaperBook = {
  why: 'Two titles fill their cells, that of the right table from the blank column on',
  sheets: {
    ทะเบียน: {
      paper: `
        ทะเบียนคน|ทะเบียนคน|ทะเบียนคน|ทะเบียนบ้าน|ทะเบียนบ้าน|ทะเบียนบ้าน|ทะเบียนบ้าน
        อำเภอ|ชาย|หญิง||อำเภอ|ในเขต|นอกเขต
        ปัว|10|11||ปัว|12|13
        เวียงสา|20|21||เวียงสา|22|23
        นาน้อย|30|31||นาน้อย|32|33
      `,
    },
  },
  tables: [
    {
      sheets: ['ทะเบียน'],
      columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|integer', 'หญิง|integer'],
      table: `
        district,district_code,male,female
        ปัว,5505,10,11
        เวียงสา,5507,20,21
        นาน้อย,5504,30,31
      `,
      lifted: ['title: ทะเบียนคน'],
      questions: ['turn-long'],
    },
    {
      sheets: ['ทะเบียน'],
      columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ในเขต|integer', 'นอกเขต|integer'],
      table: `
        district,district_code,nai_district,nok_district
        ปัว,5505,12,13
        เวียงสา,5507,22,23
        นาน้อย,5504,32,33
      `,
      lifted: ['title: ทะเบียนบ้าน'],
    },
  ],
}

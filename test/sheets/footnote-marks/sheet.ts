import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Marks of footnotes hang on headings, names and figures; the notes below say what they mean',
  paper: `
    จังหวัด|ผลผลิต 1/ (ตัน)|เนื้อที่ปลูก* (ไร่)
    สุพรรณบุรี|84,210|1,204,300
    ชัยนาท 2/|51,377|'980,150*
    อ่างทอง|'18,904 2/|402,777
    1/ น้ำหนักสด||
    2/ ข้อมูลเบื้องต้น||
    * รวมเนื้อที่เช่า||
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    N . .
    N . .
    N . .
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ผลผลิต|integer|ตัน', 'เนื้อที่ปลูก|integer|ไร่'],
  table: `
    province,province_code,production,area_planted
    สุพรรณบุรี,72,84210,1204300
    ชัยนาท,18,51377,980150
    อ่างทอง,15,18904,402777
  `,
  lifted: ['note: 1/ น้ำหนักสด', 'note: 2/ ข้อมูลเบื้องต้น', 'note: * รวมเนื้อที่เช่า'],
}

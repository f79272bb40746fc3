import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Comments on cells are told with the words of the paper, each once; a time or a unit that one names changes no value',
  paper: `
    จำนวนครัวเรือนที่ขอรับความช่วยเหลือ||
    อำเภอ|ครัวเรือน|จำนวนเงิน
    เมืองน่าน|212|1,060,000
    ปัว|98|490,000
    ท่าวังผา|77|385,000
    รวม|387|1,935,000
    ที่มา: สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดน่าน||
  `,
  comments: {
    A1: 'ที่มา: สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดน่าน',
    B2: 'นับเฉพาะครัวเรือน\nที่ผ่านการตรวจแล้ว',
    C2: 'หน่วย: พันบาท',
    B3: 'ข้อมูล ณ ธันวาคม 2566',
    B4: 'ข้อมูล ณ ธันวาคม 2566',
    C4: '?',
    C5: '1,200',
    E9: 'หมายเหตุ: ปรับยอดตามหนังสือสั่งการ',
  },
  roles: `
    M . .
    H H H
    d d d
    d d d
    d d d
    S S S
    N . .
  `,
  columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ครัวเรือน|integer', 'จำนวนเงิน|integer'],
  table: `
    district,district_code,household,amount
    เมืองน่าน,5501,212,1060000
    ปัว,5505,98,490000
    ท่าวังผา,5506,77,385000
  `,
  proofs: ['B6 holds', 'C6 holds'],
  lifted: [
    'title: จำนวนครัวเรือนที่ขอรับความช่วยเหลือ',
    'source: สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดน่าน',
    'comment: นับเฉพาะครัวเรือน ที่ผ่านการตรวจแล้ว',
    'comment: หน่วย: พันบาท',
    'comment: ข้อมูล ณ ธันวาคม 2566',
    'note: ปรับยอดตามหนังสือสั่งการ',
  ],
}

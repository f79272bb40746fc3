import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Records stand side by side under their names, words and figures in one column',
  paper: `
    รายการ|สาขาน่าน|สาขาแพร่|สาขาปง
    ที่อยู่|ถนนหนึ่ง|ถนนสอง|ถนนสาม
    จำนวนพนักงาน|12|9|4
    โทรศัพท์|054-771-111|054-511-222|054-497-333
    ชื่อผู้จัดการ|สมชาย|สมศรี|สมใจ
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
  `,
  columns: ['รายการ|string', 'ที่อยู่|string', 'จำนวนพนักงาน|integer', 'โทรศัพท์|string', 'ชื่อผู้จัดการ|string'],
  table: `
    item,address,count_employee,phone,name_phuchat
    สาขาน่าน,ถนนหนึ่ง,12,054771111,สมชาย
    สาขาแพร่,ถนนสอง,9,054511222,สมศรี
    สาขาปง,ถนนสาม,4,054497333,สมใจ
  `,
}

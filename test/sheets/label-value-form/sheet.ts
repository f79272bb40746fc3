import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A form: names of fields, what was filled in beside them, and units',
  paper: `
    แบบรายงานข้อมูลโรงเรียน||
    ชื่อโรงเรียน :|บ้านหนองบัว|
    ตำบล :|ในเมือง|
    จำนวนนักเรียน :|320|คน
    พื้นที่ :|12.5|ไร่
    โทรศัพท์ :|043-123456|
  `,
  roles: `
    M . .
    H d .
    H d .
    H d H
    H d H
    H d .
  `,
  columns: ['ชื่อโรงเรียน|string', 'ตำบล|string', 'จำนวนนักเรียน|integer|คน', 'พื้นที่|number|ไร่', 'โทรศัพท์|string'],
  table: `
    name_school,subdistrict,count_student,area,phone
    บ้านหนองบัว,ในเมือง,320,12.5,043123456
  `,
  lifted: ['title: แบบรายงานข้อมูลโรงเรียน'],
}

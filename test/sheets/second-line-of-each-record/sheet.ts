import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each record takes two lines, the second of one cell in brackets: it goes with the record above and not with the next',
  paper: `
    ทะเบียนรายชื่อคณะกรรมการสถานศึกษา
    ที่|ชื่อ - สกุล|ตำแหน่ง|โทรศัพท์
    1|พระครูสุวิมล|ประธานกรรมการ|081-1112222
    |(ผู้แทนองค์กรศาสนา)||
    2|นายประหยัด อดออม|กรรมการ|082-2223333
    |(ผู้แทนผู้ปกครอง)||
    3|นางสาวขยัน เรียนดี|กรรมการ|083-3334444
    |(ผู้แทนครู)||
    4|นายสมบัติ มากมี|กรรมการและเลขานุการ|084-4445555
    |(ผู้อำนวยการโรงเรียน)||
  `,
  merges: ['A1:D1'],
  roles: `
    M . . .
    H H H H
    d d d d
    . G . .
    d d d d
    . G . .
    d d d d
    . G . .
    d d d d
    . G . .
  `,
  columns: ['ชื่อ - สกุล (บรรทัดที่ 2)|string', 'ชื่อ - สกุล|string', 'ตำแหน่ง|string', 'โทรศัพท์|string'],
  table: `
    name_surname_banthatthi_2,name_surname,position,phone
    (ผู้แทนองค์กรศาสนา),พระครูสุวิมล,ประธานกรรมการ,0811112222
    (ผู้แทนผู้ปกครอง),นายประหยัด อดออม,กรรมการ,0822223333
    (ผู้แทนครู),นางสาวขยัน เรียนดี,กรรมการ,0833334444
    (ผู้อำนวยการโรงเรียน),นายสมบัติ มากมี,กรรมการและเลขานุการ,0844445555
  `,
  lifted: ['title: ทะเบียนรายชื่อคณะกรรมการสถานศึกษา'],
  findings: ['ordinal-dropped A2'],
  questions: ['first-row-heading'],
  steps: ['lift-groups', 'drop-column'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The sum at the foot of a page is carried to the head of the next: neither is a row of the list',
  paper: `
    รายชื่อเกษตรกร|||
    ลำดับ|ชื่อ-สกุล|อำเภอ|พื้นที่ (ไร่)
    1|นายดี ใจงาม|เมือง|10
    2|นางสุข สบาย|ปัว|12
    ยอดยกไป|||22
    รายชื่อเกษตรกร (ต่อ)|||
    ลำดับ|ชื่อ-สกุล|อำเภอ|พื้นที่ (ไร่)
    ยอดยกมา|||22
    3|นายมี ทรัพย์|ปัว|8
    4|นางมา ดี|เมือง|5
    รวม|||35
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    S . . S
    M . . .
    H H H H
    S . . S
    d d d d
    d d d d
    S . . S
  `,
  columns: ['ชื่อ-สกุล|string', 'อำเภอ|string', 'พื้นที่|integer|ไร่'],
  table: `
    name_surname,district,area
    นายดี ใจงาม,เมือง,10
    นางสุข สบาย,ปัว,12
    นายมี ทรัพย์,ปัว,8
    นางมา ดี,เมือง,5
  `,
  proofs: ['D5 holds', 'D8 holds', 'D11 holds'],
  lifted: ['title: รายชื่อเกษตรกร'],
  findings: ['ordinal-dropped A2'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each page of the paper ends with its number, in one hand or another, and the next says the heading again',
  paper: `
    บัญชีรายชื่อเกษตรกรผู้ประสบภัย|||
    ที่|ชื่อ - สกุล|บ้านเลขที่|พื้นที่เสียหาย (ไร่)
    1|นายก้าน กอง|12|5.50
    2|นางใบ บุญ|30/1|3.25
    - 2 -|||
    ที่|ชื่อ - สกุล|บ้านเลขที่|พื้นที่เสียหาย (ไร่)
    3|นายดอก แดง|7|10.00
    4|นายผล ดี|55|2.00
    |||หน้า ๒/๓
    5|นางราก แก้ว|18|4.75
    6|นายต้น ไม้|91|6.00
    รวม|||31.50
    หน้า 3|||
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    N . . .
    H H H H
    d d d d
    d d d d
    . . . N
    d d d d
    d d d d
    S . . S
    N . . .
  `,
  columns: ['ชื่อ - สกุล|string', 'บ้านเลขที่|string', 'พื้นที่เสียหาย|number|ไร่'],
  table: `
    name_surname,house_number,area_colour_yahai
    นายก้าน กอง,12,5.5
    นางใบ บุญ,30/1,3.25
    นายดอก แดง,7,10
    นายผล ดี,55,2
    นางราก แก้ว,18,4.75
    นายต้น ไม้,91,6
  `,
  proofs: ['D12 holds'],
  lifted: ['title: บัญชีรายชื่อเกษตรกรผู้ประสบภัย'],
  findings: ['ordinal-dropped A2'],
  steps: ['drop-column'],
}

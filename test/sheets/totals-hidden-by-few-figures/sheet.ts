import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Two columns of figures are few to tell a total by, but with these heads the grand total comes out, and without them it does not',
  paper: `
    รายการ|จำนวน|มูลค่า
    รวมทั้งสิ้น|60|600
    เครื่องใช้สำนักงาน|30|300
    โต๊ะ|10|100
    เก้าอี้|20|200
    ยานพาหนะ|30|300
    รถยนต์|5|200
    รถจักรยานยนต์|25|100
  `,
  roles: `
    H H H
    S S S
    S S S
    d d d
    d d d
    S S S
    d d d
    d d d
  `,
  columns: ['กลุ่ม|string', 'รายการ|string', 'จำนวน|integer', 'มูลค่า|integer'],
  table: `
    group_value,item,count,amount
    เครื่องใช้สำนักงาน,โต๊ะ,10,100
    เครื่องใช้สำนักงาน,เก้าอี้,20,200
    ยานพาหนะ,รถยนต์,5,200
    ยานพาหนะ,รถจักรยานยนต์,25,100
  `,
  proofs: ['B2 holds', 'C2 holds', 'B3 holds', 'C3 holds', 'B6 holds', 'C6 holds'],
}

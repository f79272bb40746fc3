import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Sides are numbered 1, 2 and their questions 1.1, 1.2: a side bears the mean of its questions, and is no question',
  paper: `
    ตารางที่ 5 ค่าเฉลี่ยและส่วนเบี่ยงเบนมาตรฐานของความพึงพอใจ
    รายการประเมิน|x̄|S.D.|ระดับ
    1. ด้านเจ้าหน้าที่|4.50|0.52|มากที่สุด
    1.1 พูดจาสุภาพ|4.60|0.50|มากที่สุด
    1.2 เอาใจใส่|4.40|0.55|มาก
    2. ด้านสถานที่|4.10|0.70|มาก
    2.1 ความสะอาด|4.20|0.65|มาก
    2.2 ที่จอดรถ|4.00|0.75|มาก
    รวม|4.30|0.61|มาก
  `,
  merges: ['A1:D1'],
  roles: `
    M . . .
    H H H H
    S S S S
    d d d d
    d d d d
    S S S S
    d d d d
    d d d d
    S S S S
  `,
  columns: ['กลุ่ม|string', 'รายการประเมิน|string', 'x̄|number', 'S.D.|number', 'ระดับ|string'],
  table: `
    group_value,item_pramoen,x,s_d,level
    1. ด้านเจ้าหน้าที่,1.1 พูดจาสุภาพ,4.6,0.5,มากที่สุด
    1. ด้านเจ้าหน้าที่,1.2 เอาใจใส่,4.4,0.55,มาก
    2. ด้านสถานที่,2.1 ความสะอาด,4.2,0.65,มาก
    2. ด้านสถานที่,2.2 ที่จอดรถ,4,0.75,มาก
  `,
  lifted: ['title: ตารางที่ 5 ค่าเฉลี่ยและส่วนเบี่ยงเบนมาตรฐานของความพึงพอใจ'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The numbers of an outline stand in a column of their own, and tell which rows add up which',
  paper: `
    ที่|กิจกรรม|เป้าหมาย|ผลงาน|ร้อยละ
    1|ด้านการผลิต|100|80|80.0
    1.1|ส่งเสริมข้าว|60|50|83.3
    1.2|ส่งเสริมพืชไร่|40|30|75.0
    2|ด้านการตลาด|50|50|100.0
    2.1|จัดงาน|20|20|100.0
    2.2|อบรม|30|30|100.0
    รวม||150|130|86.7
  `,
  roles: `
    H H H H H
    S S S S S
    d d d d d
    d d d d d
    S S S S S
    d d d d d
    d d d d d
    S . S S S
  `,
  columns: ['กลุ่ม|string', 'ที่|string', 'กิจกรรม|string', 'เป้าหมาย|integer', 'ผลงาน|integer', 'ร้อยละ|number'],
  table: `
    group_value,thi,activity,target,result_work,percent
    ด้านการผลิต,1.1,ส่งเสริมข้าว,60,50,83.3
    ด้านการผลิต,1.2,ส่งเสริมพืชไร่,40,30,75
    ด้านการตลาด,2.1,จัดงาน,20,20,100
    ด้านการตลาด,2.2,อบรม,30,30,100
  `,
  proofs: ['C2 holds', 'D2 holds', 'C5 holds', 'D5 holds', 'C8 holds', 'D8 holds'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names over rows were merged across the table and filled out when the file was exported',
  paper: `
    จังหวัด|พื้นที่ (ไร่)|ผลผลิต (ตัน)
    ภาคเหนือ|ภาคเหนือ|ภาคเหนือ
    แพร่|410|911
    น่าน|320|821
    ภาคใต้|ภาคใต้|ภาคใต้
    ตรัง|530|431
    สตูล|240|341
  `,
  roles: `
    H H H
    G G G
    d d d
    d d d
    G G G
    d d d
    d d d
  `,
  columns: ['ภาค|string', 'จังหวัด|string', 'รหัสจังหวัด|string', 'พื้นที่|integer|ไร่', 'ผลผลิต|integer|ตัน'],
  table: `
    region,province,province_code,area,production
    ภาคเหนือ,แพร่,54,410,911
    ภาคเหนือ,น่าน,55,320,821
    ภาคใต้,ตรัง,92,530,431
    ภาคใต้,สตูล,91,240,341
  `,
  steps: ['lift-groups'],
}

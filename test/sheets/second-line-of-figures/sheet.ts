import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The second line of each record stands in brackets below its name, and the total below all of them is proven',
  paper: `
    โครงการก่อสร้างถนนในเขตเทศบาล ปีงบประมาณ พ.ศ. 2567||
    โครงการ|งบประมาณ (บาท)|ระยะทาง (เมตร)
    ถนนสายบ้านเหนือ|1,200,000|850
    (หมู่ที่ 1 ตำบลป่าคา)||
    ถนนสายบ้านใต้|940,000|620
    (หมู่ที่ 4 ตำบลป่าคา)||
    ถนนสายบ้านดอน|560,000|410
    (หมู่ที่ 7 ตำบลริม)||
    ถนนสายบ้านใหม่|300,000|230
    (หมู่ที่ 2 ตำบลปัว)||
    รวม|3,000,000|2,110
  `,
  merges: ['A1:C1'],
  roles: `
    M . .
    H H H
    d d d
    G . .
    d d d
    G . .
    d d d
    G . .
    d d d
    G . .
    S S S
  `,
  columns: ['โครงการ (บรรทัดที่ 2)|string', 'โครงการ|string', 'งบประมาณ|integer|บาท', 'ระยะทาง|integer|เมตร'],
  table: `
    project_banthatthi_2,project,budget,distance
    (หมู่ที่ 1 ตำบลป่าคา),ถนนสายบ้านเหนือ,1200000,850
    (หมู่ที่ 4 ตำบลป่าคา),ถนนสายบ้านใต้,940000,620
    (หมู่ที่ 7 ตำบลริม),ถนนสายบ้านดอน,560000,410
    (หมู่ที่ 2 ตำบลปัว),ถนนสายบ้านใหม่,300000,230
  `,
  proofs: ['B11 holds', 'C11 holds'],
  lifted: ['title: โครงการก่อสร้างถนนในเขตเทศบาล ปีงบประมาณ พ.ศ. 2567'],
  questions: ['first-row-heading'],
  steps: ['lift-groups', 'set-aside-totals'],
}

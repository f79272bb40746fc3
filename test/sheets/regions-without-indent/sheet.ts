import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Regions add up the provinces below them, and nothing but their names says so',
  paper: `
    ภาคและจังหวัด|2565|2566
    ทั่วราชอาณาจักร|1000|1100
    กรุงเทพมหานคร|200|220
    ภาคกลาง|300|330
    สมุทรปราการ|100|110
    นนทบุรี|200|220
    ภาคเหนือ|500|550
    เชียงใหม่|300|330
    น่าน|200|220
  `,
  roles: `
    H H H
    S S S
    d d d
    S S S
    d d d
    d d d
    S S S
    d d d
    d d d
  `,
  columns: ['ภาค|string', 'จังหวัด|string', 'รหัสจังหวัด|string', '2565|integer', '2566|integer'],
  table: `
    region,province,province_code,n_2565,n_2566
    ,กรุงเทพมหานคร,10,200,220
    ภาคกลาง,สมุทรปราการ,11,100,110
    ภาคกลาง,นนทบุรี,12,200,220
    ภาคเหนือ,เชียงใหม่,50,300,330
    ภาคเหนือ,น่าน,55,200,220
  `,
  proofs: ['B2 holds', 'C2 holds', 'B4 holds', 'C4 holds', 'B7 holds', 'C7 holds'],
  questions: ['turn-long'],
}

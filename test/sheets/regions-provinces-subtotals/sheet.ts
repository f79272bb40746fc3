import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Regions over their provinces, a subtotal after each, and one of the land',
  paper: `
    ภาค/จังหวัด|ประชากร|พื้นที่ (ตร.กม.)
    ภาคเหนือ||
    น่าน|470|11,472
    แพร่|430|6,538
    รวมภาคเหนือ|900|18,010
    ภาคใต้||
    ตรัง|640|4,917
    สตูล|320|2,478
    รวมภาคใต้|960|7,395
    รวมทั้งประเทศ|1,860|25,405
  `,
  roles: `
    H H H
    G . .
    d d d
    d d d
    S S S
    G . .
    d d d
    d d d
    S S S
    S S S
  `,
  columns: ['ภาค|string', 'จังหวัด|string', 'รหัสจังหวัด|string', 'ประชากร|integer', 'พื้นที่|integer|ตร.กม.'],
  table: `
    region,province,province_code,population,area
    ภาคเหนือ,น่าน,55,470,11472
    ภาคเหนือ,แพร่,54,430,6538
    ภาคใต้,ตรัง,92,640,4917
    ภาคใต้,สตูล,91,320,2478
  `,
  proofs: ['B5 holds', 'C5 holds', 'B9 holds', 'C9 holds', 'B10 holds', 'C10 holds'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Years are printed in both eras, as tables in two languages do, under a heading of one cell',
  paper: `
    ประเภทการใช้ที่ดิน|2564 (2021)|2565 (2022)|2566 (2023)|Land use
    เนื้อที่ทั้งหมด|100|100|100|Total land
    ป่าไม้|60|59|58|Forest
    เกษตร|30|31|32|Farm
    นอกการเกษตร|10|10|10|Other
  `,
  roles: `
    H H H H H
    S S S S S
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: ['ประเภทการใช้ที่ดิน|string', 'ปี (ค.ศ.)|year', 'จำนวน|integer', 'Land use|string'],
  table: `
    type_using_land,year,count,land_use
    ป่าไม้,2021,60,Forest
    ป่าไม้,2022,59,Forest
    ป่าไม้,2023,58,Forest
    เกษตร,2021,30,Farm
    เกษตร,2022,31,Farm
    เกษตร,2023,32,Farm
    นอกการเกษตร,2021,10,Other
    นอกการเกษตร,2022,10,Other
    นอกการเกษตร,2023,10,Other
  `,
  proofs: ['B2 holds', 'C2 holds', 'D2 holds'],
}

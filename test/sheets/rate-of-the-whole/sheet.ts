import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The last row is the rate of the whole land: no sum of rates, and no row beside its parts; the unit ends the title',
  paper: `
    อัตราการว่างงาน (ร้อยละ)|||
    ภาค|2564|2565|2566
    เหนือ|1.2|1.1|0.9
    ใต้|2.0|1.8|1.5
    กลาง|1.5|1.4|1.3
    ทั่วประเทศ|1.7|1.6|1.2
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
    S S S S
  `,
  columns: ['ภาค|string', 'ปี (ค.ศ.)|year', 'ค่า|number|ร้อยละ'],
  table: `
    region,year,value
    เหนือ,2021,1.2
    เหนือ,2022,1.1
    เหนือ,2023,0.9
    ใต้,2021,2
    ใต้,2022,1.8
    ใต้,2023,1.5
    กลาง,2021,1.5
    กลาง,2022,1.4
    กลาง,2023,1.3
  `,
  lifted: ['title: อัตราการว่างงาน', 'unit: ร้อยละ'],
}

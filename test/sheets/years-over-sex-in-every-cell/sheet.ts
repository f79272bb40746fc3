import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Years that are numbers stand over each of their columns',
  paper: `
    อำเภอ|2564|2564|2565|2565
    อำเภอ|ชาย|หญิง|ชาย|หญิง
    ปัว|10|11|12|13
    เวียงสา|20|21|22|23
    ท่าวังผา|30|31|32|33
  `,
  roles: `
    H H H H H
    H H H H H
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ปี (ค.ศ.)|year', 'เพศ|string', 'จำนวน|integer'],
  table: `
    district,district_code,year,sex,count
    ปัว,5505,2021,ชาย,10
    ปัว,5505,2021,หญิง,11
    ปัว,5505,2022,ชาย,12
    ปัว,5505,2022,หญิง,13
    เวียงสา,5507,2021,ชาย,20
    เวียงสา,5507,2021,หญิง,21
    เวียงสา,5507,2022,ชาย,22
    เวียงสา,5507,2022,หญิง,23
    ท่าวังผา,5506,2021,ชาย,30
    ท่าวังผา,5506,2021,หญิง,31
    ท่าวังผา,5506,2022,ชาย,32
    ท่าวังผา,5506,2022,หญิง,33
  `,
  steps: ['unpivot'],
}

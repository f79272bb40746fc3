import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Sexes under each year, with a sum of each year and of all rows: a wrong one is told once',
  paper: `
    จังหวัด|2564|||2565||
    |ชาย|หญิง|รวม|ชาย|หญิง|รวม
    น่าน|10|12|22|11|13|24
    แพร่|20|22|42|21|23|45
    รวม|30|34|64|32|36|68
  `,
  merges: ['B1:D1', 'E1:G1', 'A1:A2'],
  roles: `
    H H . . H . .
    . H H H H H H
    d d d S d d S
    d d d S d d S
    S S S S S S S
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ปี (ค.ศ.)|year', 'เพศ|string', 'จำนวน|integer'],
  table: `
    province,province_code,year,sex,count
    น่าน,55,2021,ชาย,10
    น่าน,55,2021,หญิง,12
    น่าน,55,2022,ชาย,11
    น่าน,55,2022,หญิง,13
    แพร่,54,2021,ชาย,20
    แพร่,54,2021,หญิง,22
    แพร่,54,2022,ชาย,21
    แพร่,54,2022,หญิง,23
  `,
  proofs: ['B5 holds', 'C5 holds', 'D5 holds', 'E5 holds', 'F5 holds', 'G5 holds', 'D3 holds', 'D4 holds', 'G3 holds', 'G4 differs by 1'],
  findings: ['total-differs G4'],
}

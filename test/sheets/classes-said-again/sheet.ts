import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names of columns come again under other years without a running number: they are columns of one table',
  paper: `
    จังหวัด|2565|2565|2566|2566
    |ชาย|หญิง|ชาย|หญิง
    น่าน|10|11|12|13
    แพร่|20|21|22|23
    พะเยา|30|31|32|33
  `,
  roles: `
    H H H H H
    . H H H H
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ปี (ค.ศ.)|year', 'เพศ|string', 'จำนวน|integer'],
  table: `
    province,province_code,year,sex,count
    น่าน,55,2022,ชาย,10
    น่าน,55,2022,หญิง,11
    น่าน,55,2023,ชาย,12
    น่าน,55,2023,หญิง,13
    แพร่,54,2022,ชาย,20
    แพร่,54,2022,หญิง,21
    แพร่,54,2023,ชาย,22
    แพร่,54,2023,หญิง,23
    พะเยา,56,2022,ชาย,30
    พะเยา,56,2022,หญิง,31
    พะเยา,56,2023,ชาย,32
    พะเยา,56,2023,หญิง,33
  `,
}

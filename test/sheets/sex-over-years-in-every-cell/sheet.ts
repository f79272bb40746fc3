import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Upper names filled out over years, with the name of the stub and of the total said on both levels',
  paper: `
    จังหวัด|ชาย|ชาย|ชาย|หญิง|หญิง|หญิง
    จังหวัด|2564|2565|2566|2564|2565|2566
    แพร่|10|11|12|13|14|15
    น่าน|20|21|22|23|24|25
    พะเยา|30|31|32|33|34|35
  `,
  roles: `
    H H H H H H H
    H H H H H H H
    d d d d d d d
    d d d d d d d
    d d d d d d d
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'เพศ|string', 'ปี (ค.ศ.)|year', 'จำนวน|integer'],
  table: `
    province,province_code,sex,year,count
    แพร่,54,ชาย,2021,10
    แพร่,54,ชาย,2022,11
    แพร่,54,ชาย,2023,12
    แพร่,54,หญิง,2021,13
    แพร่,54,หญิง,2022,14
    แพร่,54,หญิง,2023,15
    น่าน,55,ชาย,2021,20
    น่าน,55,ชาย,2022,21
    น่าน,55,ชาย,2023,22
    น่าน,55,หญิง,2021,23
    น่าน,55,หญิง,2022,24
    น่าน,55,หญิง,2023,25
    พะเยา,56,ชาย,2021,30
    พะเยา,56,ชาย,2022,31
    พะเยา,56,ชาย,2023,32
    พะเยา,56,หญิง,2021,33
    พะเยา,56,หญิง,2022,34
    พะเยา,56,หญิง,2023,35
  `,
  steps: ['unpivot'],
}

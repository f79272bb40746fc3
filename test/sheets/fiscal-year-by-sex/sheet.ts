import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Two levels carry two dimensions, years of the budget over the sexes, with a total of each pair',
  paper: `
    จังหวัด|ปีงบประมาณ 2560|||ปีงบประมาณ 2561||
    |ชาย|หญิง|รวม|ชาย|หญิง|รวม
    น่าน|12|15|27|14|15|29
    แพร่|20|31|51|11|18|29
    พะเยา|5|5|10|6|6|12
  `,
  roles: `
    H H . . H . .
    . H H H H H H
    d d d S d d S
    d d d S d d S
    d d d S d d S
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ปีงบประมาณ (ค.ศ.)|year', 'เพศ|string', 'จำนวน|integer'],
  table: `
    province,province_code,fiscal_year,sex,count
    น่าน,55,2017,ชาย,12
    น่าน,55,2017,หญิง,15
    น่าน,55,2018,ชาย,14
    น่าน,55,2018,หญิง,15
    แพร่,54,2017,ชาย,20
    แพร่,54,2017,หญิง,31
    แพร่,54,2018,ชาย,11
    แพร่,54,2018,หญิง,18
    พะเยา,56,2017,ชาย,5
    พะเยา,56,2017,หญิง,5
    พะเยา,56,2018,ชาย,6
    พะเยา,56,2018,หญิง,6
  `,
  proofs: ['D3 holds', 'D4 holds', 'D5 holds', 'G3 holds', 'G4 holds', 'G5 holds'],
}

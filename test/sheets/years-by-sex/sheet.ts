import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Years are merged over sexes: both levels of the heading are dimensions',
  paper: `
    สถานศึกษา|ปีการศึกษา 2561||ปีการศึกษา 2562|
    |ชาย|หญิง|ชาย|หญิง
    บ้านดู่|41|38|44|40
    ศรีนครน่าน|210|233|205|240
  `,
  merges: ['A1:A2', 'B1:C1', 'D1:E1'],
  roles: `
    H H . H .
    . H H H H
    d d d d d
    d d d d d
  `,
  columns: ['สถานศึกษา|string', 'ปีการศึกษา (ค.ศ.)|year', 'เพศ|string', 'จำนวน|integer'],
  table: `
    school,academic_year,sex,count
    บ้านดู่,2018,ชาย,41
    บ้านดู่,2018,หญิง,38
    บ้านดู่,2019,ชาย,44
    บ้านดู่,2019,หญิง,40
    ศรีนครน่าน,2018,ชาย,210
    ศรีนครน่าน,2018,หญิง,233
    ศรีนครน่าน,2019,ชาย,205
    ศรีนครน่าน,2019,หญิง,240
  `,
}

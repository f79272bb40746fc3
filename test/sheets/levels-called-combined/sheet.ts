import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Schools that teach boys and girls together are a kind of their own: the words begin as a total does, and add up nothing',
  paper: `
    อำเภอ|ห้องเรียนเด็กเล็ก||ห้องเรียนปกติ||รวมชั้น (คละวัย)|
    |ชาย|หญิง|ชาย|หญิง|ชาย|หญิง
    เมืองน่าน|40|38|122|125|14|11
    ปัว|61|57|130|135|9|12
    เวียงสา|25|30|87|90|21|17
  `,
  merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'],
  roles: `
    H H . H . H .
    . H H H H H H
    d d d d d d d
    d d d d d d d
    d d d d d d d
  `,
  columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'เพศ|string', 'ห้องเรียนเด็กเล็ก|integer', 'ห้องเรียนปกติ|integer', 'รวมชั้น (คละวัย)|integer'],
  table: `
    district,district_code,sex,room_rian_child_lek,room_rianpokti,total_chan_khlawai
    เมืองน่าน,5501,ชาย,40,122,14
    เมืองน่าน,5501,หญิง,38,125,11
    ปัว,5505,ชาย,61,130,9
    ปัว,5505,หญิง,57,135,12
    เวียงสา,5507,ชาย,25,87,21
    เวียงสา,5507,หญิง,30,90,17
  `,
}

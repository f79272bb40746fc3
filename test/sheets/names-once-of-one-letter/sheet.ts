import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Classes of one letter stand once over their rows: they are names and no ticks',
  paper: `
    ชั้น|ประเภทโรงแรม|จำนวนแห่ง|จำนวนห้อง
    ก|โรงแรมขนาดเล็ก|12|240
    |โรงแรมขนาดกลาง|8|520
    ข|โรงแรมขนาดเล็ก|31|495
    |โรงแรมขนาดกลาง|6|350
    |โรงแรมขนาดใหญ่|2|410
  `,
  roles: `
    H H H H
    d d d d
    . d d d
    d d d d
    . d d d
    . d d d
  `,
  columns: ['ชั้น|string', 'ประเภทโรงแรม|string', 'จำนวนแห่ง|integer|แห่ง', 'จำนวนห้อง|integer'],
  table: `
    chan,type_hotel,count_ngae,count_room
    ก,โรงแรมขนาดเล็ก,12,240
    ก,โรงแรมขนาดกลาง,8,520
    ข,โรงแรมขนาดเล็ก,31,495
    ข,โรงแรมขนาดกลาง,6,350
    ข,โรงแรมขนาดใหญ่,2,410
  `,
  steps: ['fill-down'],
}

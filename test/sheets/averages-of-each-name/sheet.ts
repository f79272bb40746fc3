import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Each station has its own largest, smallest and average figure: these rows are the data',
  paper: `
    สถานี|รายการ|เช้า|บ่าย|ค่ำ
    บ้านดู่|สูงสุด|30|33|36
    |ต่ำสุด|12|14|18
    |เฉลี่ย|21|23.5|27
    บ้านนา|สูงสุด|31|34|37
    |ต่ำสุด|13|15|19
    |เฉลี่ย|22|24.5|28
  `,
  roles: `
    H H H H H
    d d d d d
    . d d d d
    . d d d d
    d d d d d
    . d d d d
    . d d d d
  `,
  columns: ['สถานี|string', 'รายการ|string', 'เช้า|integer', 'บ่าย|number', 'ค่ำ|integer'],
  table: `
    station,item,chao,bai,kham
    บ้านดู่,สูงสุด,30,33,36
    บ้านดู่,ต่ำสุด,12,14,18
    บ้านดู่,เฉลี่ย,21,23.5,27
    บ้านนา,สูงสุด,31,34,37
    บ้านนา,ต่ำสุด,13,15,19
    บ้านนา,เฉลี่ย,22,24.5,28
  `,
}

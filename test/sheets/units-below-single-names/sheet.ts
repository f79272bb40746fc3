import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The second row of the heading says the unit of each column that has a name of its own, and goes on with names where one stands over several',
  paper: `
    สรุปความเสียหายจากอุทกภัย ระหว่างวันที่ 20 - 25 สิงหาคม 2567
    อำเภอ|พื้นที่ประสบภัย|||ราษฎรเดือดร้อน||เสียชีวิต|พื้นที่การเกษตร|มูลค่าความเสียหาย
    |ตำบล|หมู่บ้าน|ชุมชน|ครัวเรือน|คน|ราย|ไร่|บาท
    เมืองน่าน|10|65|31|8,450|24,310|1|12,400|55,000,000
    ภูเพียง|7|48|0|3,210|9,105|0|8,050|21,500,000
    เวียงสา|12|80|5|4,005|12,120|2|15,310|33,250,000
    รวม 3 อำเภอ|29|193|36|15,665|45,535|3|35,760|109,750,000
  `,
  merges: ['A1:I1', 'A2:A3', 'B2:D2', 'E2:F2'],
  roles: `
    M . . . . . . . .
    H H . . H . H H H
    . H H H H H H H H
    d d d d d d d d d
    d d d d d d d d d
    d d d d d d d d d
    S S S S S S S S S
  `,
  columns: [
    'อำเภอ|string',
    'รหัสอำเภอ|string',
    'พื้นที่ประสบภัย ตำบล|integer|ตำบล',
    'พื้นที่ประสบภัย หมู่บ้าน|integer|หมู่บ้าน',
    'พื้นที่ประสบภัย ชุมชน|integer',
    'ราษฎรเดือดร้อน ครัวเรือน|integer|ครัวเรือน',
    'ราษฎรเดือดร้อน คน|integer|คน',
    'เสียชีวิต|integer|ราย',
    'พื้นที่การเกษตร|integer|ไร่',
    'มูลค่าความเสียหาย|integer|บาท',
  ],
  table: `
    district,district_code,area_prasopphai_subdistrict,area_prasopphai_village,area_prasopphai_community,ratdondueatron_household,ratdondueatron_person,death,area_agriculture,amount_khwam_colour_yahai
    เมืองน่าน,5501,10,65,31,8450,24310,1,12400,55000000
    ภูเพียง,5514,7,48,0,3210,9105,0,8050,21500000
    เวียงสา,5507,12,80,5,4005,12120,2,15310,33250000
  `,
  proofs: ['B7 holds', 'C7 holds', 'D7 holds', 'E7 holds', 'F7 holds', 'G7 holds', 'H7 holds', 'I7 holds'],
  lifted: ['title: สรุปความเสียหายจากอุทกภัย ระหว่างวันที่ 20 - 25 สิงหาคม 2567'],
  questions: ['turn-long'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Three levels of names that were merged over columns, and the name of the stub merged down, were filled out when the file was exported',
  paper: `
    จังหวัด|ผู้ป่วยนอก|ผู้ป่วยนอก|ผู้ป่วยนอก|ผู้ป่วยนอก|ผู้ป่วยใน|ผู้ป่วยใน|ผู้ป่วยใน|ผู้ป่วยใน
    จังหวัด|ชาย|ชาย|หญิง|หญิง|ชาย|ชาย|หญิง|หญิง
    จังหวัด|2565|2566|2565|2566|2565|2566|2565|2566
    แพร่|10|11|12|13|14|15|16|17
    น่าน|20|21|22|23|24|25|26|27
    พะเยา|30|31|32|33|34|35|36|37
  `,
  roles: `
    H H H H H H H H H
    H H H H H H H H H
    H H H H H H H H H
    d d d d d d d d d
    d d d d d d d d d
    d d d d d d d d d
  `,
  columns: [
    'จังหวัด|string',
    'รหัสจังหวัด|string',
    'ปี (ค.ศ.)|year',
    'ผู้ป่วยนอก ชาย|integer',
    'ผู้ป่วยนอก หญิง|integer',
    'ผู้ป่วยใน ชาย|integer',
    'ผู้ป่วยใน หญิง|integer',
  ],
  table: `
    province,province_code,year,patient_nok_male,patient_nok_female,patient_nai_male,patient_nai_female
    แพร่,54,2022,10,12,14,16
    แพร่,54,2023,11,13,15,17
    น่าน,55,2022,20,22,24,26
    น่าน,55,2023,21,23,25,27
    พะเยา,56,2022,30,32,34,36
    พะเยา,56,2023,31,33,35,37
  `,
  steps: ['unpivot'],
}

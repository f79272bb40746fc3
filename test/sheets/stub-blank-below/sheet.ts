import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The district is written once and left blank for its other subdistricts: the eye fills it, the table must say it',
  paper: `
    อำเภอ|ตำบล|ผู้ป่วย (ราย)
    เวียงสา|กลางเวียง|14
    |ขึ่ง|9
    |ไหล่น่าน|3
    ภูเพียง|ม่วงตึ๊ด|21
    |ฝายแก้ว|8
    แม่จริม|หนองแดง|5
  `,
  roles: `
    H H H
    d d d
    . d d
    . d d
    d d d
    . d d
    d d d
  `,
  columns: ['อำเภอ|string', 'ตำบล|string', 'ผู้ป่วย|integer|ราย'],
  table: `
    district,subdistrict,patient
    เวียงสา,กลางเวียง,14
    เวียงสา,ขึ่ง,9
    เวียงสา,ไหล่น่าน,3
    ภูเพียง,ม่วงตึ๊ด,21
    ภูเพียง,ฝายแก้ว,8
    แม่จริม,หนองแดง,5
  `,
  steps: ['fill-down'],
}

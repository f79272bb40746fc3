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
  columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ตำบล|string', 'รหัสตำบล|string', 'ผู้ป่วย|integer|ราย'],
  table: `
    district,district_code,subdistrict,subdistrict_code,patient
    เวียงสา,5507,กลางเวียง,550701,14
    เวียงสา,5507,ขึ่ง,550702,9
    เวียงสา,5507,ไหล่น่าน,550703,3
    ภูเพียง,5514,ม่วงตึ๊ด,551401,21
    ภูเพียง,5514,ฝายแก้ว,551407,8
    แม่จริม,5502,หนองแดง,550202,5
  `,
  steps: ['fill-down'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Three diseases stand under one heading beside another figure: they may be one matter',
  paper: `
    อำเภอ|พื้นที่ (ไร่)|ผู้ป่วย (ราย)||
    ||ไข้เลือดออก|มาลาเรีย|ตาแดง
    ปัว|1,200|41|12|7
    เวียงสา|980|37|9|11
  `,
  merges: ['C1:E1', 'A1:A2', 'B1:B2'],
  roles: `
    H H H . .
    . . H H H
    d d d d d
    d d d d d
  `,
  columns: [
    'อำเภอ|string',
    'รหัสอำเภอ|string',
    'พื้นที่|integer|ไร่',
    'ผู้ป่วย ไข้เลือดออก|integer|ราย',
    'ผู้ป่วย มาลาเรีย|integer|ราย',
    'ผู้ป่วย ตาแดง|integer|ราย',
  ],
  table: `
    district,district_code,area,patient_khailueadook,patient_malaria,patient_tadaeng
    ปัว,5505,1200,41,12,7
    เวียงสา,5507,980,37,9,11
  `,
  questions: ['turn-long'],
}

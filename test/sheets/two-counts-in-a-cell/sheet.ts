import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Strokes part boys and girls, brackets cases and persons; strokes in days and numbers of letters part nothing',
  paper: `
    ลำดับ|สถานศึกษา|นักเรียน ชาย/หญิง|ครู (ชาย/หญิง)|คดี (คน)|เลขที่หนังสือ/ปี|วัน/เดือน
    1|บ้านหนองบัว|45/52|2/6|3 (4)|12/2566|10/5
    2|บ้านดอนแก้ว|38/41|3/4|2 (2)|15/2566|11/5
    3|วัดป่าแดด|120/118|5/9|10 (15)|18/2566|12/5
    รวม||203/211|10/19|15 (21)||
  `,
  roles: `
    H H H H H H H
    d d d d d d d
    d d d d d d d
    d d d d d d d
    S . S S S . .
  `,
  columns: [
    'สถานศึกษา|string',
    'นักเรียน ชาย|integer',
    'นักเรียน หญิง|integer',
    'ครู ชาย|integer',
    'ครู หญิง|integer',
    'คดี|integer',
    'คน|integer',
    'เลขที่หนังสือ/ปี|string',
    'วัน/เดือน|string',
  ],
  table: `
    school,student_male,student_female,teacher_male,teacher_female,case_value,person,number_nangsue_year,day_month
    บ้านหนองบัว,45,52,2,6,3,4,12/2566,10/5
    บ้านดอนแก้ว,38,41,3,4,2,2,15/2566,11/5
    วัดป่าแดด,120,118,5,9,10,15,18/2566,12/5
  `,
  proofs: ['C5 holds', 'D5 holds', 'E5 holds'],
  findings: ['ordinal-dropped A1'],
  steps: ['split-column'],
}

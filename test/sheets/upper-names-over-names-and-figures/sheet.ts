import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Two upper names that each stand over names and figures are names of columns, not titles',
  paper: `
    ข้อมูลบุคคล|ข้อมูลบุคคล|ผลการเรียน|ผลการเรียน
    ชื่อ|อายุ|คะแนน|อันดับ
    สมชาย|10|80|2
    สมศรี|11|90|1
    สมใจ|12|70|3
  `,
  roles: `
    H H H H
    H H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: ['ข้อมูลบุคคล ชื่อ|string', 'ข้อมูลบุคคล อายุ|integer', 'ผลการเรียน คะแนน|integer', 'ผลการเรียน อันดับ|integer'],
  table: `
    khomunbukkhon_name,khomunbukkhon_age,result_rian_score,result_rian_andap
    สมชาย,10,80,2
    สมศรี,11,90,1
    สมใจ,12,70,3
  `,
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The lines above name the district, which tells subdistricts of one name apart',
  paper: `
    จำนวนประชากร
    อำเภอสันป่าตอง จังหวัดเชียงใหม่
    ตำบล|ชาย|หญิง
    ยุหว่า|7,105|7,890
    สันกลาง|2,410|2,655
    ท่าวังพร้าว|1,502|1,610
  `,
  merges: ['A1:C1', 'A2:C2'],
  roles: `
    M . .
    M . .
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['ตำบล|string', 'รหัสตำบล|string', 'ชาย|integer', 'หญิง|integer'],
  table: `
    subdistrict,subdistrict_code,male,female
    ยุหว่า,501201,7105,7890
    สันกลาง,501202,2410,2655
    ท่าวังพร้าว,501203,1502,1610
  `,
  lifted: ['title: จำนวนประชากร', 'area: อำเภอสันป่าตอง จังหวัดเชียงใหม่'],
  questions: ['turn-long'],
}

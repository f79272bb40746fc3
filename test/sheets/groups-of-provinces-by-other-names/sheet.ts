import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names over rows are short and popular names of provinces',
  paper: `
    ครัวเรือนในพื้นที่โครงการ||
    อำเภอ|ครัวเรือน|ประชากร
    โคราช||
    ปากช่อง|10|44
    โชคชัย|12|51
    สีคิ้ว|9|38
    อุบล||
    วารินชำราบ|13|60
    เดชอุดม|14|59
    ตระการพืชผล|7|33
  `,
  roles: `
    M . .
    H H H
    G . .
    d d d
    d d d
    d d d
    G . .
    d d d
    d d d
    d d d
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'อำเภอ|string', 'รหัสอำเภอ|string', 'ครัวเรือน|integer', 'ประชากร|integer'],
  table: `
    province,province_code,district,district_code,household,population
    โคราช,30,ปากช่อง,3021,10,44
    โคราช,30,โชคชัย,3007,12,51
    โคราช,30,สีคิ้ว,3020,9,38
    อุบล,34,วารินชำราบ,3415,13,60
    อุบล,34,เดชอุดม,3407,14,59
    อุบล,34,ตระการพืชผล,3411,7,33
  `,
  lifted: ['title: ครัวเรือนในพื้นที่โครงการ'],
}

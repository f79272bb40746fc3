import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A row that calls itself a total holds the means of the rows: nothing adds up, and nothing is asked',
  paper: `
    ระดับความพึงพอใจของผู้รับบริการ|||||
    ข้อ|ประเด็น|ค่าเฉลี่ย|S.D.|ระดับ
    1|ความสะดวก|4.25|0.61|มาก
    2|ความรวดเร็ว|4.51|0.55|มากที่สุด
    3|ความสุภาพ|4.60|0.50|มากที่สุด
    รวม||4.45|0.55|มาก
  `,
  roles: `
    M . . . . .
    H H H H H .
    d d d d d .
    d d d d d .
    d d d d d .
    S . S S S .
  `,
  columns: ['ประเด็น|string', 'ค่าเฉลี่ย|number', 'S.D.|number', 'ระดับ|string'],
  table: `
    praden,average,s_d,level
    ความสะดวก,4.25,0.61,มาก
    ความรวดเร็ว,4.51,0.55,มากที่สุด
    ความสุภาพ,4.6,0.5,มากที่สุด
  `,
  lifted: ['title: ระดับความพึงพอใจของผู้รับบริการ'],
  findings: ['ordinal-dropped A2'],
}

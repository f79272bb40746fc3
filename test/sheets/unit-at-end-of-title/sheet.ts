import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The unit is written at the end of the line that names the year',
  paper: `
    สรุปรายรับจริง เทศบาลตำบลหนองบัว
    ปีงบประมาณ 2561 (หน่วย:บาท)
    หมวด|ประมาณการ|รับจริง|สูง/(ต่ำ)
    ภาษีอากร|1,200,000.00|1,150,230.50|(49,769.50)
    ค่าธรรมเนียม|80,000.00|95,400.00|15,400.00
  `,
  roles: `
    M . . .
    M . . .
    H H H H
    d d d d
    d d d d
  `,
  columns: ['หมวด|string', 'ประมาณการ|number|บาท', 'รับจริง|number|บาท', 'สูง/(ต่ำ)|number|บาท'],
  table: `
    category,praman,rapching,sung_tam
    ภาษีอากร,1200000,1150230.5,-49769.5
    ค่าธรรมเนียม,80000,95400,15400
  `,
  lifted: ['title: สรุปรายรับจริง เทศบาลตำบลหนองบัว', 'period: ปีงบประมาณ 2561', 'unit: บาท'],
}

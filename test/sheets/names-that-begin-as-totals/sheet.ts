import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Societies and services whose names begin as a total does are rows as all others',
  paper: `
    ลำดับ|หน่วยบริการ|ผู้รับบริการ (คน)|งบประมาณ (บาท)
    1|รวมน้ำใจคลินิก|1,820|250,000
    2|รวมแพทย์|4,204|980,000
    3|รวมทุกข์ชาวบ้าน|998|120,000
    4|เมืองน่านคลินิก|870|135,000
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
  `,
  columns: ['หน่วยบริการ|string', 'ผู้รับบริการ|integer|คน', 'งบประมาณ|integer|บาท'],
  table: `
    unit_service,service_recipient,budget
    รวมน้ำใจคลินิก,1820,250000
    รวมแพทย์,4204,980000
    รวมทุกข์ชาวบ้าน,998,120000
    เมืองน่านคลินิก,870,135000
  `,
  findings: ['ordinal-dropped A1'],
}

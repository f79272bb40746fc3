import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Three title lines, a unit on the right edge, a proven total and a source line at the foot',
  paper: `
    จำนวนผู้มาใช้บริการห้องสมุดประชาชน||
    จังหวัดน่าน||
    ประจำปี พ.ศ. 2563||
    ||หน่วย : คน
    อำเภอ|ชาย|ผู้หญิง
    เมืองน่าน|1,200|1,350
    ปัว|310|402
    ท่าวังผา|95|120
    รวม|1,605|1,872
    ที่มา : สำนักงานส่งเสริมการเรียนรู้จังหวัดน่าน||
  `,
  roles: `
    M . .
    M . .
    M . .
    . . M
    H H H
    d d d
    d d d
    d d d
    S S S
    N . .
  `,
  columns: ['อำเภอ|string', 'รหัสอำเภอ|string', 'ชาย|integer|คน', 'ผู้หญิง|integer|คน'],
  table: `
    district,district_code,male,female
    เมืองน่าน,5501,1200,1350
    ปัว,5505,310,402
    ท่าวังผา,5506,95,120
  `,
  proofs: ['B9 holds', 'C9 holds'],
  lifted: [
    'title: จำนวนผู้มาใช้บริการห้องสมุดประชาชน',
    'area: จังหวัดน่าน',
    'period: ประจำปี พ.ศ. 2563',
    'unit: คน',
    'source: สำนักงานส่งเสริมการเรียนรู้จังหวัดน่าน',
  ],
}

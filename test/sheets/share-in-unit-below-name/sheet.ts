import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The share has no name of its own but a sign below the merged name: it is no sum of shares',
  paper: `
    ความครอบคลุมการได้รับวัคซีนในเด็กครบ 1 ปี
    หน่วยบริการ|เป้าหมาย (คน)|BCG||MMR1|
    ||ได้รับ|%|ได้รับ|%
    รพ.สต.น้ำปั้ว|24|24|100.00|22|91.67
    รพ.สต.ขึ่ง|18|18|100.00|17|94.44
    รพ.สต.จอมจันทร์|15|14|93.33|13|86.67
    รวม CUP|57|56|98.25|52|91.23
  `,
  merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
  roles: `
    M . . . . .
    H H H . H .
    . . H H H H
    d d d d d d
    d d d d d d
    d d d d d d
    S S S S S S
  `,
  columns: ['หน่วยบริการ|string', 'เป้าหมาย|integer|คน', 'BCG ได้รับ|integer', 'BCG|number|%', 'MMR1 ได้รับ|integer', 'MMR1|number|%'],
  table: `
    unit_service,target,bcg_dairap,bcg,mmr1_dairap,mmr1
    รพ.สต.น้ำปั้ว,24,24,100,22,91.67
    รพ.สต.ขึ่ง,18,18,100,17,94.44
    รพ.สต.จอมจันทร์,15,14,93.33,13,86.67
  `,
  proofs: ['B7 holds', 'C7 holds', 'E7 holds'],
  lifted: ['title: ความครอบคลุมการได้รับวัคซีนในเด็กครบ 1 ปี'],
}

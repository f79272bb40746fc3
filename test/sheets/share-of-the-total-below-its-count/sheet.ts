import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Under the total stand its count and its share, as under each vaccine: the share of the total adds up no shares',
  paper: `
    หน่วยบริการ|BCG||MMR1||รวม|
    |ได้รับ|%|ได้รับ|%|ได้รับ|%
    รพ.สต.น้ำปั้ว|24|100.00|22|91.67|46|95.83
    รพ.สต.ขึ่ง|18|100.00|17|94.44|35|97.22
    รพ.สต.จอมจันทร์|14|93.33|13|86.67|27|90.00
    รวม CUP|56|98.25|52|91.23|108|94.74
  `,
  merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1'],
  roles: `
    H H . H . H .
    . H H H H H H
    d d d d d S d
    d d d d d S d
    d d d d d S d
    S S S S S S S
  `,
  columns: ['หน่วยบริการ|string', 'BCG ได้รับ|integer', 'BCG|number|%', 'MMR1 ได้รับ|integer', 'MMR1|number|%', 'รวม|number|%'],
  table: `
    unit_service,bcg_dairap,bcg,mmr1_dairap,mmr1,total
    รพ.สต.น้ำปั้ว,24,100,22,91.67,95.83
    รพ.สต.ขึ่ง,18,100,17,94.44,97.22
    รพ.สต.จอมจันทร์,14,93.33,13,86.67,90
  `,
  proofs: ['B6 holds', 'D6 holds', 'F6 holds', 'F3 holds', 'F4 holds', 'F5 holds'],
}

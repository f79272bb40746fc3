import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The last row adds up the rows above and has no word that says so',
  paper: `
    เขต|บ้าน|คน|ร้านค้า
    พระนคร|18,311|41,205|1,022
    ดุสิต|25,870|70,411|1,733
    บางรัก|21,046|39,998|2,415
    |65,227|151,614|5,170
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    . S S S
  `,
  columns: ['เขต|string', 'รหัสเขต|string', 'บ้าน|integer', 'คน|integer', 'ร้านค้า|integer'],
  table: `
    district,district_code,house,person,shop
    พระนคร,1001,18311,41205,1022
    ดุสิต,1002,25870,70411,1733
    บางรัก,1004,21046,39998,2415
  `,
  proofs: ['B5 holds', 'C5 holds', 'D5 holds'],
}

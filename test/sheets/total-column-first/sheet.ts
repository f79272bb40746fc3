import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The total of each row is printed before its parts, under a merged heading; whether the parts are one dimension is asked',
  paper: `
    หน่วยบริการ|ผู้รับบริการ|||
    |รวม|ข้าราชการ|บัตรทอง|ชำระเอง
    รพ.น่าน|1,410|320|1,002|88
    รพ.ปัว|702|110|571|21
    รพ.เวียงสา|655|97|540|18
    รวม|2,767|527|2,113|127
  `,
  merges: ['A1:A2', 'B1:E1'],
  roles: `
    H H . . .
    . H H H H
    d S d d d
    d S d d d
    d S d d d
    S S S S S
  `,
  columns: ['หน่วยบริการ|string', 'ผู้รับบริการ ข้าราชการ|integer', 'ผู้รับบริการ บัตรทอง|integer', 'ผู้รับบริการ ชำระเอง|integer'],
  table: `
    unit_service,service_recipient_civil_servant,service_recipient_batrathong,service_recipient_chamraeng
    รพ.น่าน,320,1002,88
    รพ.ปัว,110,571,21
    รพ.เวียงสา,97,540,18
  `,
  questions: ['turn-long'],
  proofs: ['B6 holds', 'C6 holds', 'D6 holds', 'E6 holds', 'B3 holds', 'B4 holds', 'B5 holds'],
}

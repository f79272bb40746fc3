import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A heading of two rows whose upper names are merged over columns, and whose stub is merged down',
  paper: `
    โรงพยาบาล|จำนวนเตียง||จำนวนบุคลากร|
    |สามัญ|พิเศษ|แพทย์|พยาบาล
    แพร่|320|48|61|390
    สูงเม่น|60|6|7|58
    ลอง|30|4|5|41
  `,
  merges: ['A1:A2', 'B1:C1', 'D1:E1'],
  roles: `
    H H . H .
    . H H H H
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: [
    'โรงพยาบาล|string',
    'จำนวนเตียง สามัญ|integer',
    'จำนวนเตียง พิเศษ|integer',
    'จำนวนบุคลากร แพทย์|integer',
    'จำนวนบุคลากร พยาบาล|integer',
  ],
  table: `
    hospital,count_bed_saman,count_bed_phiset,count_personnel_doctor,count_personnel_nurse
    แพร่,320,48,61,390
    สูงเม่น,60,6,7,58
    ลอง,30,4,5,41
  `,
}

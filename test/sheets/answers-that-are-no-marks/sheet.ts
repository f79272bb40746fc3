import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'มี and ไม่มี are answers in a column of words; a stroke there is none',
  paper: `
    ตำบลเป้าหมาย|ประปา|อินเทอร์เน็ต
    บ้านเหนือ|มี|ไม่มี
    บ้านใต้|ไม่มี|มี
    บ้านกลาง|มี|-
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['ตำบลเป้าหมาย|string', 'ประปา|string', 'อินเทอร์เน็ต|string'],
  table: `
    subdistrict_target,tap_water,internet
    บ้านเหนือ,มี,ไม่มี
    บ้านใต้,ไม่มี,มี
    บ้านกลาง,มี,
  `,
  findings: ['missing-mark C4'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A list of one column: its first line is its heading',
  paper: `
    รายชื่อห้องสมุดประชาชน
    ห้องสมุดประชาชนจังหวัดน่าน
    ห้องสมุดประชาชนอำเภอปัว
    ห้องสมุดประชาชนอำเภอนาน้อย
  `,
  roles: `
    H
    d
    d
    d
  `,
  columns: ['รายชื่อห้องสมุดประชาชน|string'],
  table: `
    list_library_people
    ห้องสมุดประชาชนจังหวัดน่าน
    ห้องสมุดประชาชนอำเภอปัว
    ห้องสมุดประชาชนอำเภอนาน้อย
  `,
}

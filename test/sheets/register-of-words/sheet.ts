import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A register holds no figure that measures: codes, names, telephone numbers and a title above',
  paper: `
    ทะเบียนศูนย์การเรียนรู้ชุมชน|||
    รหัส|ชื่อศูนย์|ผู้ดูแล|โทรศัพท์
    '55010001|ศูนย์บ้านน้ำเกี๋ยน|สมหญิง ใจดี|'054-710123
    '55010002|ศูนย์บ้านหาดผาขน|สมชาย มีสุข|'054-710456
    '55020001|ศูนย์บ้านสบยาว|มานะ อดทน|'0812345678
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: ['รหัส|string', 'ชื่อศูนย์|string', 'ผู้ดูแล|string', 'โทรศัพท์|string'],
  table: `
    code,name_centre,caretaker,phone
    55010001,ศูนย์บ้านน้ำเกี๋ยน,สมหญิง ใจดี,054710123
    55010002,ศูนย์บ้านหาดผาขน,สมชาย มีสุข,054710456
    55020001,ศูนย์บ้านสบยาว,มานะ อดทน,0812345678
  `,
  lifted: ['title: ทะเบียนศูนย์การเรียนรู้ชุมชน'],
}

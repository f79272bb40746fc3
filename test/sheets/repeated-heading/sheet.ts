import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The printer wrote the title and the heading again at the top of the second page',
  paper: `
    รายชื่อแหล่งน้ำขนาดเล็ก|||
    ลำดับที่|ชื่อแหล่งน้ำ|ความจุ (ลบ.ม.)|ปีที่สร้าง
    1|หนองบัว|12,500|2541
    2|ห้วยทราย|30,200|2538
    3|บึงใหญ่|101,000|2529
    รายชื่อแหล่งน้ำขนาดเล็ก|||
    ลำดับที่|ชื่อแหล่งน้ำ|ความจุ (ลบ.ม.)|ปีที่สร้าง
    4|สระหลวง|8,850|2550
    5|คลองขุด|44,100|2547
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
    M . . .
    H H H H
    d d d d
    d d d d
  `,
  columns: ['ชื่อแหล่งน้ำ|string', 'ความจุ|integer|ลบ.ม.', 'ปีที่สร้าง (ค.ศ.)|year'],
  table: `
    name_source_water,capacity,year_thi_built
    หนองบัว,12500,1998
    ห้วยทราย,30200,1995
    บึงใหญ่,101000,1986
    สระหลวง,8850,2007
    คลองขุด,44100,2004
  `,
  lifted: ['title: รายชื่อแหล่งน้ำขนาดเล็ก'],
  steps: ['drop-column'],
  findings: ['ordinal-dropped A2'],
}

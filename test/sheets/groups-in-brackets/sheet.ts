import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names in brackets stand over the rows that they name, one or two each: no row goes on in them',
  paper: `
    อาคารเรียนของโรงเรียนในเขตเทศบาล||
    อาคาร|จำนวนห้อง|จำนวนนักเรียน (คน)
    โรงเรียนเทศบาล 1||
    อาคาร 1|12|410
    อาคาร 2|10|385
    (อนุบาล)||
    อาคาร 3|8|200
    (มัธยม)||
    อาคาร 4|8|255
    (ประถม)||
    อาคาร 5|16|590
  `,
  roles: `
    M . .
    H H H
    G . .
    d d d
    d d d
    G . .
    d d d
    G . .
    d d d
    G . .
    d d d
  `,
  columns: ['กลุ่ม|string', 'อาคาร|string', 'จำนวนห้อง|integer', 'จำนวนนักเรียน|integer|คน'],
  table: `
    group_value,akhan,count_room,count_student
    โรงเรียนเทศบาล 1,อาคาร 1,12,410
    โรงเรียนเทศบาล 1,อาคาร 2,10,385
    (อนุบาล),อาคาร 3,8,200
    (มัธยม),อาคาร 4,8,255
    (ประถม),อาคาร 5,16,590
  `,
  lifted: ['title: อาคารเรียนของโรงเรียนในเขตเทศบาล'],
  steps: ['lift-groups'],
}

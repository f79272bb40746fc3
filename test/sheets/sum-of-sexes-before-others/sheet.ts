import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The sum of the pupils of two levels stands before the teachers, who are under the same names and are no pupils',
  paper: `
    จำนวนครูและนักเรียน ปี 2566
    โรงเรียน|นักเรียนประถม||นักเรียนมัธยม||รวมนักเรียน||ครู||
    |ชาย|หญิง|ชาย|หญิง|ชาย|หญิง|ชาย|หญิง|รวม
    บ้านนา|40|38|22|25|62|63|4|6|10
    บ้านสวน|61|57|30|35|91|92|5|9|14
    บ้านป่า|25|30|0|0|25|30|2|3|5
    รวม|126|125|52|60|178|185|11|18|29
  `,
  merges: ['A1:J1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:J2'],
  roles: `
    M . . . . . . . . .
    H H . H . H . H . .
    . H H H H H H H H H
    d d d d d S S d d S
    d d d d d S S d d S
    d d d d d S S d d S
    S S S S S S S S S S
  `,
  columns: ['โรงเรียน|string', 'เพศ|string', 'นักเรียนประถม|integer', 'นักเรียนมัธยม|integer', 'ครู|integer'],
  table: `
    school,sex,student_prathom,student_matyom,teacher
    บ้านนา,ชาย,40,22,4
    บ้านนา,หญิง,38,25,6
    บ้านสวน,ชาย,61,30,5
    บ้านสวน,หญิง,57,35,9
    บ้านป่า,ชาย,25,0,2
    บ้านป่า,หญิง,30,0,3
  `,
  proofs: [
    'B7 holds',
    'C7 holds',
    'D7 holds',
    'E7 holds',
    'F7 holds',
    'G7 holds',
    'H7 holds',
    'I7 holds',
    'J7 holds',
    'F4 holds',
    'F5 holds',
    'F6 holds',
    'G4 holds',
    'G5 holds',
    'G6 holds',
    'J4 holds',
    'J5 holds',
    'J6 holds',
  ],
  lifted: ['title: จำนวนครูและนักเรียน ปี 2566'],
}

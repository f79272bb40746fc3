import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Merged lines were filled out when the file was exported: title, unit and source stand in every cell of their rows',
  paper: `
    จำนวนนักเรียน ปี 2566|จำนวนนักเรียน ปี 2566|จำนวนนักเรียน ปี 2566|จำนวนนักเรียน ปี 2566
    หน่วย : คน|หน่วย : คน|หน่วย : คน|หน่วย : คน
    โรงเรียน|ชาย|หญิง|รวม
    บ้านดอน|10|12|22
    วัดกลาง|20|25|45
    บ้านใหม่|7|8|15
    รวม|37|45|82
    ที่มา : สำนักงานเขตพื้นที่|ที่มา : สำนักงานเขตพื้นที่|ที่มา : สำนักงานเขตพื้นที่|ที่มา : สำนักงานเขตพื้นที่
  `,
  roles: `
    M M M M
    M M M M
    H H H H
    d d d S
    d d d S
    d d d S
    S S S S
    N N N N
  `,
  columns: ['โรงเรียน|string', 'ชาย|integer|คน', 'หญิง|integer|คน'],
  table: `
    school,male,female
    บ้านดอน,10,12
    วัดกลาง,20,25
    บ้านใหม่,7,8
  `,
  proofs: ['B7 holds', 'C7 holds', 'D7 holds', 'D4 holds', 'D5 holds', 'D6 holds'],
  lifted: ['title: จำนวนนักเรียน ปี 2566', 'unit: คน', 'source: สำนักงานเขตพื้นที่'],
  questions: ['turn-long'],
}

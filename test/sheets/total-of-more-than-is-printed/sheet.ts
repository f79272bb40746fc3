import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Below the five first diseases stands the total of all: more than they come to, and asked about',
  paper: `
    ผู้ป่วยใน 5 อันดับโรคแรก โรงพยาบาลน่าน ปี 2566
    ลำดับ|โรค|จำนวน (ราย)|ร้อยละ
    1|ปอดบวม|1,820|9.10
    2|หัวใจล้มเหลว|1,204|6.02
    3|หลอดเลือดสมอง|998|4.99
    4|ไตวายเรื้อรัง|870|4.35
    5|ไข้เลือดออก|655|3.28
    รวมทั้งหมดทุกโรค||20,000|100.00
  `,
  merges: ['A1:D1', 'A8:B8'],
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
    d d d d
    S . S S
  `,
  columns: ['โรค|string', 'จำนวน|integer|ราย', 'ร้อยละ|number'],
  table: `
    disease,count,percent
    ปอดบวม,1820,9.1
    หัวใจล้มเหลว,1204,6.02
    หลอดเลือดสมอง,998,4.99
    ไตวายเรื้อรัง,870,4.35
    ไข้เลือดออก,655,3.28
  `,
  proofs: ['C8 differs by 14453'],
  lifted: ['title: ผู้ป่วยใน 5 อันดับโรคแรก โรงพยาบาลน่าน ปี 2566'],
  findings: ['total-differs C8', 'ordinal-dropped A2'],
  questions: ['total-unproven'],
}

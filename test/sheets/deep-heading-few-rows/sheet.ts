import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Five rows of heading stand over three rows of figures: there are more words than figures in each column',
  paper: `
    จำนวนสถานประกอบการ|||||
    ประเภท|ขนาด||||
    |เล็ก||ใหญ่||รวม
    |ใน|นอก|ใน|นอก|
    |เขต|เขต|เขต|เขต|
    |(แห่ง)|(แห่ง)|(แห่ง)|(แห่ง)|(แห่ง)
    ร้านค้า|10|20|1|2|33
    โรงแรม|3|4|5|6|18
    ร้านอาหาร|7|7|2|1|17
  `,
  merges: ['A2:A6', 'B2:F2', 'B3:C3', 'D3:E3'],
  roles: `
    M . . . . .
    H H . . . .
    . H . H . H
    . H H H H .
    . H H H H .
    . H H H H H
    d d d d d S
    d d d d d S
    d d d d d S
  `,
  columns: [
    'ประเภท|string',
    'ขนาด เล็ก ในเขต|integer|แห่ง',
    'ขนาด เล็ก นอกเขต|integer|แห่ง',
    'ขนาด ใหญ่ ในเขต|integer|แห่ง',
    'ขนาด ใหญ่ นอกเขต|integer|แห่ง',
  ],
  table: `
    type,size_lek_nai_district,size_lek_nok_district,size_yai_nai_district,size_yai_nok_district
    ร้านค้า,10,20,1,2
    โรงแรม,3,4,5,6
    ร้านอาหาร,7,7,2,1
  `,
  proofs: ['F7 holds', 'F8 holds', 'F9 holds'],
  lifted: ['title: จำนวนสถานประกอบการ'],
  questions: ['turn-long'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Below the days stand the largest, the smallest and the average figure, in the column of the days',
  paper: `
    วันที่|อุณหภูมิ|ความชื้น
    1|25.1|80
    2|26.2|75
    3|24.0|85
    4|27.5|70
    สูงสุด|27.5|85
    ต่ำสุด|24.0|70
    เฉลี่ย|25.7|77.5
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
    S S S
    S S S
    S S S
  `,
  columns: ['วันที่|integer', 'อุณหภูมิ|number', 'ความชื้น|integer'],
  table: `
    date,temperature,khwamchuen
    1,25.1,80
    2,26.2,75
    3,24,85
    4,27.5,70
  `,
}

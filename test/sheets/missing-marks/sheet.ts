import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Dots, dashes and words stand where there is no figure; a zero stays a zero',
  paper: `
    ชนิดโรค|2561|2562|2563
    ไข้เลือดออก|41|..|37
    มาลาเรีย|-|0|–
    ตาแดง|ไม่มีข้อมูล|12|9
    สุกใส|7|3|...
  `,
  roles: `
    H H H H
    d d d d
    d d d d
    d d d d
    d d d d
  `,
  columns: ['ชนิดโรค|string', 'ปี (ค.ศ.)|year', 'จำนวน|integer'],
  table: `
    kind_disease,year,count
    ไข้เลือดออก,2018,41
    ไข้เลือดออก,2019,
    ไข้เลือดออก,2020,37
    มาลาเรีย,2018,
    มาลาเรีย,2019,0
    มาลาเรีย,2020,
    ตาแดง,2018,
    ตาแดง,2019,12
    ตาแดง,2020,9
    สุกใส,2018,7
    สุกใส,2019,3
    สุกใส,2020,
  `,
  findings: ['missing-mark C2'],
}

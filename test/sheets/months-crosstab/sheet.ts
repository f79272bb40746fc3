import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Twelve months stand side by side with a total at the end: the heading is a dimension, and its year is in the title',
  paper: `
    จำนวนผู้โดยสาร ประจำปี พ.ศ. 2562|||||||||||||
    เส้นทาง|ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|ธ.ค.|รวม
    สาย 1|10|11|12|13|14|15|16|17|18|19|20|21|186
    สาย 2|5|4|3|2|1|6|7|8|9|10|11|12|78
    รวม|15|15|15|15|15|21|23|25|27|29|31|33|264
  `,
  roles: `
    M . . . . . . . . . . . . .
    H H H H H H H H H H H H H H
    d d d d d d d d d d d d d S
    d d d d d d d d d d d d d S
    S S S S S S S S S S S S S S
  `,
  columns: ['เส้นทาง|string', 'เดือน|yearmonth', 'จำนวน|integer'],
  table: `
    route,month,count
    สาย 1,2019-01,10
    สาย 1,2019-02,11
    สาย 1,2019-03,12
    สาย 1,2019-04,13
    สาย 1,2019-05,14
    สาย 1,2019-06,15
    สาย 1,2019-07,16
    สาย 1,2019-08,17
    สาย 1,2019-09,18
    สาย 1,2019-10,19
    สาย 1,2019-11,20
    สาย 1,2019-12,21
    สาย 2,2019-01,5
    สาย 2,2019-02,4
    สาย 2,2019-03,3
    สาย 2,2019-04,2
    สาย 2,2019-05,1
    สาย 2,2019-06,6
    สาย 2,2019-07,7
    สาย 2,2019-08,8
    สาย 2,2019-09,9
    สาย 2,2019-10,10
    สาย 2,2019-11,11
    สาย 2,2019-12,12
  `,
  proofs: [...['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N'].map(letter => `${letter}5 holds`), 'N3 holds', 'N4 holds'],
  lifted: ['title: จำนวนผู้โดยสาร ประจำปี พ.ศ. 2562'],
  steps: ['unpivot'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Five rows of heading, merged, with a blank row and a row of numbers inside',
  paper: `
    จังหวัด|ประชากร|||
    |ในเขตเทศบาล||นอกเขตเทศบาล|
    |ชาย|หญิง|ชาย|หญิง
    ||||
    |(1)|(2)|(3)|(4)
    น่าน|11|12|13|14
    แพร่|25|26|27|28
    พะเยา|39|10|11|12
  `,
  merges: ['A1:A5', 'B1:E1', 'B2:C2', 'D2:E2', 'B3:B4', 'C3:C4'],
  roles: `
    H H . . .
    . H . H .
    . H H H H
    . . . . .
    . H H H H
    d d d d d
    d d d d d
    d d d d d
  `,
  columns: [
    'จังหวัด|string',
    'รหัสจังหวัด|string',
    'ประชากร ในเขตเทศบาล ชาย|integer',
    'ประชากร ในเขตเทศบาล หญิง|integer',
    'ประชากร นอกเขตเทศบาล ชาย|integer',
    'ประชากร นอกเขตเทศบาล หญิง|integer',
  ],
  table: `
    province,province_code,population_nai_district_municipality_male,population_nai_district_municipality_female,population_nok_district_municipality_male,population_nok_district_municipality_female
    น่าน,55,11,12,13,14
    แพร่,54,25,26,27,28
    พะเยา,56,39,10,11,12
  `,
  questions: ['turn-long'],
}

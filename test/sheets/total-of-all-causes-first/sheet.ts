import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Over the first causes of death stands the total of all causes, more than they come to, and asked about',
  paper: `
    สาเหตุการตาย 5 อันดับแรก จังหวัดน่าน พ.ศ. 2566
    อันดับ|สาเหตุการตาย|จำนวน (คน)|||อัตราต่อแสนประชากร
    ||ชาย|หญิง|รวม|
    |รวมทุกสาเหตุ|2,350|1,980|4,330|912.50
    1|มะเร็งทุกชนิด|420|330|750|158.05
    2|โรคหลอดเลือดสมอง|210|180|390|82.19
    3|ปอดบวม|160|120|280|59.01
    4|โรคหัวใจขาดเลือด|130|90|220|46.36
    5|อุบัติเหตุจราจร|110|30|140|29.50
  `,
  merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
  roles: `
    M . . . . .
    H H H . . H
    . . H H H .
    . S S S S S
    d d d d S d
    d d d d S d
    d d d d S d
    d d d d S d
    d d d d S d
  `,
  columns: ['อันดับ|integer', 'สาเหตุการตาย|string', 'จำนวน ชาย|integer|คน', 'จำนวน หญิง|integer|คน', 'อัตราต่อแสนประชากร|number'],
  table: `
    andap,cause_death,count_male,count_female,rate_per_saen_population
    1,มะเร็งทุกชนิด,420,330,158.05
    2,โรคหลอดเลือดสมอง,210,180,82.19
    3,ปอดบวม,160,120,59.01
    4,โรคหัวใจขาดเลือด,130,90,46.36
    5,อุบัติเหตุจราจร,110,30,29.5
  `,
  proofs: ['C4 differs by 1320', 'D4 differs by 1230', 'E4 holds', 'E5 holds', 'E6 holds', 'E7 holds', 'E8 holds', 'E9 holds'],
  lifted: ['title: สาเหตุการตาย 5 อันดับแรก จังหวัดน่าน พ.ศ. 2566'],
  findings: ['total-differs C4', 'total-differs D4'],
  questions: ['total-unproven', 'turn-long'],
}

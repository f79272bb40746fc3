import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Over the pupils stands the most that each can reach, below them the highest and the lowest mark: neither is a pupil',
  paper: `
    เลขที่|ชื่อ - สกุล|กลางภาค|ปลายภาค|รวม
    |คะแนนเต็ม|40|60|100
    1|เด็กชายกร แก้วมา|32|45|77
    2|เด็กชายขจร ใจดี|21|30|51
    3|เด็กหญิงคณิต สุข|38|57|95
    4|เด็กหญิงจิรา พรม|29|44|73
    |ค่าเฉลี่ย|30.00|44.00|74.00
    |คะแนนสูงสุด|38|57|95
    |คะแนนต่ำสุด|21|30|51
  `,
  roles: `
    H H H H H
    . S S S S
    d d d d S
    d d d d S
    d d d d S
    d d d d S
    . S S S S
    . S S S S
    . S S S S
  `,
  columns: ['เลขที่|string', 'ชื่อ - สกุล|string', 'กลางภาค|integer', 'ปลายภาค|integer'],
  table: `
    number,name_surname,klang_region,fish_ya_region
    1,เด็กชายกร แก้วมา,32,45
    2,เด็กชายขจร ใจดี,21,30
    3,เด็กหญิงคณิต สุข,38,57
    4,เด็กหญิงจิรา พรม,29,44
  `,
  proofs: ['E3 holds', 'E4 holds', 'E5 holds', 'E6 holds'],
}

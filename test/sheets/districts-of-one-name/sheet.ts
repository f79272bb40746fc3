import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Districts of one name lie in several provinces, and อำเภอเมือง in each',
  paper: `
    จังหวัด|อำเภอ|โรงเรียน
    นครราชสีมา|เมือง|31
    |เฉลิมพระเกียรติ|8
    นครศรีธรรมราช|เมือง|27
    |เฉลิมพระเกียรติ|6
    น่าน|อ.เมือง|19
    |อ.เฉลิมพระเกียรติ|3
  `,
  roles: `
    H H H
    d d d
    . d d
    d d d
    . d d
    d d d
    . d d
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'อำเภอ|string', 'รหัสอำเภอ|string', 'โรงเรียน|integer'],
  table: `
    province,province_code,district,district_code,school
    นครราชสีมา,30,เมือง,3001,31
    นครราชสีมา,30,เฉลิมพระเกียรติ,3032,8
    นครศรีธรรมราช,80,เมือง,8001,27
    นครศรีธรรมราช,80,เฉลิมพระเกียรติ,8023,6
    น่าน,55,อ.เมือง,5501,19
    น่าน,55,อ.เฉลิมพระเกียรติ,5515,3
  `,
}

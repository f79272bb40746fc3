import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Names of regions stand in rows of their own over the provinces: they become a column',
  paper: `
    จังหวัด|โรงงาน (แห่ง)|คนงาน (คน)
    ภาคเหนือ||
    ลำปาง|512|9,800
    แพร่|377|6,120
    ภาคใต้||
    ตรัง|290|7,204
    สตูล|88|1,310
    กระบี่|143|2,977
  `,
  roles: `
    H H H
    G . .
    d d d
    d d d
    G . .
    d d d
    d d d
    d d d
  `,
  columns: ['ภาค|string', 'จังหวัด|string', 'รหัสจังหวัด|string', 'โรงงาน|integer|แห่ง', 'คนงาน|integer|คน'],
  table: `
    region,province,province_code,factory,worker
    ภาคเหนือ,ลำปาง,52,512,9800
    ภาคเหนือ,แพร่,54,377,6120
    ภาคใต้,ตรัง,92,290,7204
    ภาคใต้,สตูล,91,88,1310
    ภาคใต้,กระบี่,81,143,2977
  `,
  steps: ['lift-groups'],
}

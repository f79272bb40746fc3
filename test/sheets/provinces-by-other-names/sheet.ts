import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Provinces go by short, popular and misspelt names, with and without their word',
  paper: `
    จังหวัด|แรงงาน
    กทม.|5,210
    จ.น่าน|310
    โคราช|1,822
    อยุธยา|1,407
    จังหวัดสุราษฎร์ธานี|988
    อุดรธานี|870
    เชียงราย|640
    เลย|233
    ระยอง|1,310
    ตราด|205
    สงขลา|915
    เชียงไหม่|1,120
    อื่นๆ|77
  `,
  roles: `
    H H
    d d
    d d
    d d
    d d
    d d
    d d
    d d
    d d
    d d
    d d
    d d
    d d
    d d
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'แรงงาน|integer'],
  table: `
    province,province_code,labour
    กทม.,10,5210
    จ.น่าน,55,310
    โคราช,30,1822
    อยุธยา,14,1407
    จังหวัดสุราษฎร์ธานี,84,988
    อุดรธานี,41,870
    เชียงราย,57,640
    เลย,42,233
    ระยอง,21,1310
    ตราด,23,205
    สงขลา,90,915
    เชียงไหม่,,1120
    อื่นๆ,,77
  `,
  findings: ['place-unmatched A13'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The unit of the table names both figures of its cells, and its headings neither',
  paper: `
    ผู้ป่วยไข้เลือดออก
    หน่วย : คน (ร้อยละ)
    จังหวัด|2563|2564|2565
    เชียงใหม่|12 (30)|15 (33)|18 (33)
    ลำพูน|8 (20)|9 (20)|11 (20)
    ลำปาง|20 (50)|22 (48)|25 (46)
    รวม|40 (100)|46 (100)|54 (100)
  `,
  roles: `
    M . . .
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
    S S S S
  `,
  columns: ['จังหวัด|string', 'รหัสจังหวัด|string', 'ปี (ค.ศ.)|year', 'จำนวน|integer|คน', 'ร้อยละ|integer|%'],
  table: `
    province,province_code,year,count,percent
    เชียงใหม่,50,2020,12,30
    เชียงใหม่,50,2021,15,33
    เชียงใหม่,50,2022,18,33
    ลำพูน,51,2020,8,20
    ลำพูน,51,2021,9,20
    ลำพูน,51,2022,11,20
    ลำปาง,52,2020,20,50
    ลำปาง,52,2021,22,48
    ลำปาง,52,2022,25,46
  `,
  proofs: ['B7 holds', 'C7 holds', 'D7 holds'],
  lifted: ['title: ผู้ป่วยไข้เลือดออก', 'unit: คน (ร้อยละ)'],
  steps: ['split-column', 'unpivot'],
}

import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Years over cells of a count and its share: two columns of figures, and one figure alone is a count',
  paper: `
    ประเภทบัตร|จำนวนผู้ป่วย (ร้อยละ)||
    |2564|2565|2566
    บัตรทอง|1,250 (62.5)|1,400 (63.6)|1,500 (62.5)
    ประกันสังคม|500 (25.0)|550 (25.0)|600 (25.0)
    ข้าราชการ|250|250 (11.4)|300 (12.5)
    รวม|2,000 (100.0)|2,200 (100.0)|2,400 (100.0)
  `,
  merges: ['A1:A2', 'B1:D1'],
  roles: `
    H H . .
    . H H H
    d d d d
    d d d d
    d d d d
    S S S S
  `,
  columns: ['ประเภทบัตร|string', 'ปี (ค.ศ.)|year', 'จำนวนผู้ป่วย|integer', 'จำนวนผู้ป่วย ร้อยละ|number|%'],
  table: `
    type_baton,year,count_patient,count_patient_percent
    บัตรทอง,2021,1250,62.5
    บัตรทอง,2022,1400,63.6
    บัตรทอง,2023,1500,62.5
    ประกันสังคม,2021,500,25
    ประกันสังคม,2022,550,25
    ประกันสังคม,2023,600,25
    ข้าราชการ,2021,250,
    ข้าราชการ,2022,250,11.4
    ข้าราชการ,2023,300,12.5
  `,
  proofs: ['B6 holds', 'C6 holds', 'D6 holds'],
  steps: ['split-column', 'unpivot', 'set-aside-totals'],
}

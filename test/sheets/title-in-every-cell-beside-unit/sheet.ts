import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The title is filled out over all columns but the last, where the unit stands',
  paper: `
    จำนวนครัวเรือน ปี 2566|จำนวนครัวเรือน ปี 2566|จำนวนครัวเรือน ปี 2566|หน่วย : ครัวเรือน
    ตำบล|ในเขต|นอกเขต|รวม
    สุเทพ|10|11|21
    หนองหอย|20|21|41
    ช้างเผือก|14|9|23
  `,
  roles: `
    M M M M
    H H H H
    d d d S
    d d d S
    d d d S
  `,
  columns: ['ตำบล|string', 'ในเขต|integer|ครัวเรือน', 'นอกเขต|integer|ครัวเรือน'],
  table: `
    subdistrict,nai_district,nok_district
    สุเทพ,10,11
    หนองหอย,20,21
    ช้างเผือก,14,9
  `,
  proofs: ['D3 holds', 'D4 holds', 'D5 holds'],
  lifted: ['title: จำนวนครัวเรือน ปี 2566', 'unit: ครัวเรือน'],
}

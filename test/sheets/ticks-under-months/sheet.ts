import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Ticks under months tell of their own row, and the total below stands in a row of few figures',
  paper: `
    แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2567
    ที่|กิจกรรม|งบประมาณ (บาท)|ปี 2566|||ปี 2567|||ผู้รับผิดชอบ
    |||ต.ค.|พ.ย.|ธ.ค.|ม.ค.|ก.พ.|มี.ค.|
    1|สำรวจข้อมูลพื้นฐาน|15,000|✓|✓|||||นายเอก
    2|จัดประชุมเชิงปฏิบัติการ|48,000|||✓|✓|||นางโท
    3|ติดตามประเมินผล|22,500||||||✓|นายตรี
    4|สรุปรายงาน|5,000||||||✓|นางโท
    รวม||90,500|||||||
  `,
  merges: ['A1:J1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2', 'J2:J3'],
  roles: `
    M . . . . . . . . .
    H H H H . . H . . H
    . . . H H H H H H .
    d d d d d . . . . d
    d d d . . d d . . d
    d d d . . . . . d d
    d d d . . . . . d d
    S . S . . . . . . .
  `,
  columns: [
    'กิจกรรม|string',
    'งบประมาณ|integer|บาท',
    'ปี 2566 ต.ค.|string',
    'ปี 2566 พ.ย.|string',
    'ปี 2566 ธ.ค.|string',
    'ปี 2567 ม.ค.|string',
    'ปี 2567 ก.พ.|string',
    'ปี 2567 มี.ค.|string',
    'ผู้รับผิดชอบ|string',
  ],
  table: `
    activity,budget,year_2566_ta_kha,year_2566_pha_ya,year_2566_tha_kha,year_2567_ma_kha,year_2567_ka_pha,year_2567_mi_kha,responsible_person
    สำรวจข้อมูลพื้นฐาน,15000,✓,✓,,,,,นายเอก
    จัดประชุมเชิงปฏิบัติการ,48000,,,✓,✓,,,นางโท
    ติดตามประเมินผล,22500,,,,,,✓,นายตรี
    สรุปรายงาน,5000,,,,,,✓,นางโท
  `,
  proofs: ['C8 holds'],
  lifted: ['title: แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2567'],
  findings: ['ordinal-dropped A2'],
  steps: ['set-aside-totals'],
}

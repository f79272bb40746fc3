import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A mean and its deviation stand in one cell, set apart by a sign or by brackets',
  paper: `
    ผลการตรวจสุขภาพ
    รายการตรวจ|ก่อน (ค่าเฉลี่ย ± SD)|หลัง (ค่าเฉลี่ย ± SD)|คะแนนความรู้ x̄ (S.D.)
    น้ำหนัก|65.2 ± 10.1|63.8±9.7|7.25 (1.20)
    ความดันโลหิตตัวบน|135.4 ± 14.2|128.1 ± 12.9|6.80 (1.45)
    ระดับน้ำตาลในเลือด|142.0 ± 30.5|121.6 ± 25.4|8.10 (0.95)
  `,
  roles: `
    M . . .
    H H H H
    d d d d
    d d d d
    d d d d
  `,
  columns: [
    'รายการตรวจ|string',
    'ก่อน ค่าเฉลี่ย|number',
    'ก่อน SD|number',
    'หลัง ค่าเฉลี่ย|number',
    'หลัง SD|number',
    'คะแนนความรู้ x̄|number',
    'คะแนนความรู้ S.D.|number',
  ],
  table: `
    item_truat,kon_average,kon_sd,lang_average,lang_sd,score_khwamru_x,score_khwamru_s_d
    น้ำหนัก,65.2,10.1,63.8,9.7,7.25,1.2
    ความดันโลหิตตัวบน,135.4,14.2,128.1,12.9,6.8,1.45
    ระดับน้ำตาลในเลือด,142,30.5,121.6,25.4,8.1,0.95
  `,
  lifted: ['title: ผลการตรวจสุขภาพ'],
  steps: ['split-column'],
}

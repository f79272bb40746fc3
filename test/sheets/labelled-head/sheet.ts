import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A form says its office and its month in pairs of label and value above the table',
  paper: `
    แบบรายงานผล||
    หน่วยงาน :|กองสาธารณสุข|
    ประจำเดือน :|มกราคม 2564|
    ||
    กิจกรรม|เป้าหมาย (ครั้ง)|ทำได้ (ครั้ง)
    ตรวจตลาด|12|11
    เก็บตัวอย่างน้ำ|30|34
    อบรมผู้ค้า|2|2
  `,
  roles: `
    M . .
    M M .
    M M .
    . . .
    H H H
    d d d
    d d d
    d d d
  `,
  columns: ['กิจกรรม|string', 'เป้าหมาย|integer|ครั้ง', 'ทำได้|integer|ครั้ง'],
  table: `
    activity,target,thamdai
    ตรวจตลาด,12,11
    เก็บตัวอย่างน้ำ,30,34
    อบรมผู้ค้า,2,2
  `,
  lifted: ['title: แบบรายงานผล', 'title: หน่วยงาน : กองสาธารณสุข', 'period: ประจำเดือน : มกราคม 2564'],
}

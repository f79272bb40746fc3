import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Clauses are numbered as an outline, and those above bear figures of their own that are neither sums nor means',
  paper: `
    ตัวชี้วัด|เป้าหมาย|ผลงาน
    1. ร้อยละการคัดกรอง|90.00|92.40
    1.1 คัดกรองเบาหวาน|80.00|81.25
    1.2 คัดกรองความดัน|80.00|79.60
    2. ร้อยละการฉีดวัคซีน|85.00|88.10
    2.1 ไข้หวัดใหญ่|60.00|55.30
    2.2 คอตีบ|70.00|71.90
  `,
  roles: `
    H H H
    d d d
    d d d
    d d d
    d d d
    d d d
    d d d
  `,
  columns: ['ตัวชี้วัด|string', 'เป้าหมาย|number', 'ผลงาน|number'],
  table: `
    tuachi_temple,target,result_work
    1. ร้อยละการคัดกรอง,90,92.4
    1.1 คัดกรองเบาหวาน,80,81.25
    1.2 คัดกรองความดัน,80,79.6
    2. ร้อยละการฉีดวัคซีน,85,88.1
    2.1 ไข้หวัดใหญ่,60,55.3
    2.2 คอตีบ,70,71.9
  `,
}

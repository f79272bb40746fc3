import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Over the figures alone, beside a blank place for the name, stands what a block of rows counts, and further down in what the next block says',
  paper: `
    ตาราง 5 จำนวนและร้อยละของประชากร จำแนกตามระดับการศึกษาที่สำเร็จ และเพศ
    ระดับการศึกษา|รวม|ชาย|หญิง
    |จำนวน (คน)||
    ยอดรวม|300,000|150,000|150,000
    ไม่มีการศึกษา|30,000|12,000|18,000
    ประถมศึกษา|120,000|60,000|60,000
    มัธยมศึกษา|90,000|50,000|40,000
    อุดมศึกษา|60,000|28,000|32,000
    |ร้อยละ||
    ยอดรวม|100.0|100.0|100.0
    ไม่มีการศึกษา|10.0|8.0|12.0
    ประถมศึกษา|40.0|40.0|40.0
    มัธยมศึกษา|30.0|33.3|26.7
    อุดมศึกษา|20.0|18.7|21.3
  `,
  merges: ['A2:A3', 'B3:D3', 'B9:D9'],
  roles: `
    M . . .
    H H H H
    . G . .
    S S S S
    d d d d
    d d d d
    d d d d
    d d d d
    . G . .
    S S S S
    d d d d
    d d d d
    d d d d
    d d d d
  `,
  columns: ['กลุ่ม|string', 'ระดับการศึกษา|string', 'รวม|number', 'ชาย|number', 'หญิง|number'],
  table: `
    group_value,level_education,total,male,female
    จำนวน (คน),ไม่มีการศึกษา,30000,12000,18000
    จำนวน (คน),ประถมศึกษา,120000,60000,60000
    จำนวน (คน),มัธยมศึกษา,90000,50000,40000
    จำนวน (คน),อุดมศึกษา,60000,28000,32000
    ร้อยละ,ไม่มีการศึกษา,10,8,12
    ร้อยละ,ประถมศึกษา,40,40,40
    ร้อยละ,มัธยมศึกษา,30,33.3,26.7
    ร้อยละ,อุดมศึกษา,20,18.7,21.3
  `,
  proofs: ['B4 holds', 'C4 holds', 'D4 holds', 'B10 holds', 'C10 holds', 'D10 holds'],
  lifted: ['title: ตาราง 5 จำนวนและร้อยละของประชากร จำแนกตามระดับการศึกษาที่สำเร็จ และเพศ'],
}

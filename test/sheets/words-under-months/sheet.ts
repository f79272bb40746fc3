import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A word under months and a cross before the names stand for ticks: no figures and no merge tell them from names',
  paper: `
    แผนการตรวจประเมินตลาดสด ปีงบประมาณ พ.ศ. 2567
    เร่งด่วน|ตลาด|ต.ค.|พ.ย.|ธ.ค.|ม.ค.|ผู้รับผิดชอบ
    x|ตลาดสดเทศบาล|ดำเนินการ||||นายเอก
    |ตลาดนัดวันศุกร์|ดำเนินการ|ดำเนินการ|||นางโท
    x|ตลาดสดบ้านดอน|||ดำเนินการ||นายตรี
    |ตลาดน้ำท่าคา||||ดำเนินการ|นางโท
    |ตลาดชุมชนบ้านใหม่|||ดำเนินการ|ดำเนินการ|นายตรี
  `,
  roles: `
    M . . . . . .
    H H H H H H H
    d d d . . . d
    . d d d . . d
    d d . . d . d
    . d . . . d d
    . d . . d d d
  `,
  columns: ['เร่งด่วน|string', 'ตลาด|string', 'ต.ค.|string', 'พ.ย.|string', 'ธ.ค.|string', 'ม.ค.|string', 'ผู้รับผิดชอบ|string'],
  table: `
    rengduan,market,ta_kha,pha_ya,tha_kha,ma_kha,responsible_person
    x,ตลาดสดเทศบาล,ดำเนินการ,,,,นายเอก
    ,ตลาดนัดวันศุกร์,ดำเนินการ,ดำเนินการ,,,นางโท
    x,ตลาดสดบ้านดอน,,,ดำเนินการ,,นายตรี
    ,ตลาดน้ำท่าคา,,,,ดำเนินการ,นางโท
    ,ตลาดชุมชนบ้านใหม่,,,ดำเนินการ,ดำเนินการ,นายตรี
  `,
  lifted: ['title: แผนการตรวจประเมินตลาดสด ปีงบประมาณ พ.ศ. 2567'],
  questions: ['first-row-heading'],
}

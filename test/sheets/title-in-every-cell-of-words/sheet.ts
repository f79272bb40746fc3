import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'A register of words alone has its title and its note in every cell of their rows',
  paper: `
    ทะเบียนแหล่งท่องเที่ยว|ทะเบียนแหล่งท่องเที่ยว|ทะเบียนแหล่งท่องเที่ยว
    ชื่อแหล่ง|ประเภท|อำเภอ
    ดอยเสมอดาว|ธรรมชาติ|นาน้อย
    วัดภูมินทร์|วัฒนธรรม|เมืองน่าน
    บ่อเกลือ|ชุมชน|บ่อเกลือ
    หมายเหตุ : ข้อมูลเบื้องต้น|หมายเหตุ : ข้อมูลเบื้องต้น|หมายเหตุ : ข้อมูลเบื้องต้น
  `,
  roles: `
    M M M
    H H H
    d d d
    d d d
    d d d
    N N N
  `,
  columns: ['ชื่อแหล่ง|string', 'ประเภท|string', 'อำเภอ|string', 'รหัสอำเภอ|string'],
  table: `
    name_source,type,district,district_code
    ดอยเสมอดาว,ธรรมชาติ,นาน้อย,5504
    วัดภูมินทร์,วัฒนธรรม,เมืองน่าน,5501
    บ่อเกลือ,ชุมชน,บ่อเกลือ,5512
  `,
  lifted: ['title: ทะเบียนแหล่งท่องเที่ยว', 'note: ข้อมูลเบื้องต้น'],
}

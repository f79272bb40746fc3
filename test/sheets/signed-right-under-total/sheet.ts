import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'Three people sign right under the total, the first row saying only who they are',
  paper: `
    รายงานการใช้น้ำมันเชื้อเพลิง ประจำเดือน พฤษภาคม 2567||||
    วันที่|เลขที่ใบสั่ง|หมายเลขทะเบียน|จำนวน (ลิตร)|จำนวนเงิน (บาท)
    2/5/2567|12/67|กข 1234|40.00|1,320.00
    15/5/2567|14/67|นข 889|50.00|1,650.00
    23/5/2567|15/67|กข 1234|38.20|1,260.60
    รวม|||128.20|4,230.60
    ผู้เบิก||ผู้ตรวจสอบ||ผู้อนุมัติ
    (นายคำ ขับดี)||(นายเอก ชัย)||(นางศรี มาก)
    พนักงานขับรถยนต์||หัวหน้าสำนักปลัด||ปลัดเทศบาล
  `,
  merges: ['A6:C6'],
  roles: `
    M . . . .
    H H H H H
    d d d d d
    d d d d d
    d d d d d
    S . . S S
    N . N . N
    N . N . N
    N . N . N
  `,
  columns: ['วันที่|date', 'เลขที่ใบสั่ง|string', 'หมายเลขทะเบียน|string', 'จำนวน|number|ลิตร', 'จำนวนเงิน|number|บาท'],
  table: `
    date,number_baisang,mai_registration_number,count,amount
    2024-05-02,12/67,กข 1234,40,1320
    2024-05-15,14/67,นข 889,50,1650
    2024-05-23,15/67,กข 1234,38.2,1260.6
  `,
  proofs: ['D6 holds', 'E6 holds'],
  lifted: ['title: รายงานการใช้น้ำมันเชื้อเพลิง ประจำเดือน พฤษภาคม 2567'],
}

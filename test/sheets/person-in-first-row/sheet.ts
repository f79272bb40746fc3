import type { PaperSheet } from '../kit/paper-sheet.ts'

export const sheet: PaperSheet = {
  why: 'The first patient of a list has a number of another look than the others, and is no second line of the heading for it',
  paper: `
    HN|ชื่อผู้ป่วย|การวินิจฉัย|โรคประจำตัว|แพ้ยา|วันที่รับบริการ
    '0695726|น.ส. ขวัญข้าว อุดมทรัพย์|N18.5|เบาหวาน|Aspirin|7 ก.ย. 2568
    '6025808|เด็กชาย มูฮัมหมัด แซ่ลิ้ม|J45.9|หอบหืด|Aspirin|14 ตุลาคม 2567
    '3232310|ด.ช.ปฏิภาณ ทับทิมทอง|E11.9|หอบหืด|Penicillin|16 เมษายน 2569
    '4821907|นาย จรูญ ดวงดี|I10|ไม่มี|ไม่แพ้|2 ม.ค. 2568
    '7718254|นางสาวยุพา อุดมทรัพย์|A90|เบาหวาน|Sulfa|21 มิถุนายน 2567
  `,
  roles: `
    H H H H H H
    d d d d d d
    d d d d d d
    d d d d d d
    d d d d d d
    d d d d d d
  `,
  columns: ['HN|string', 'ชื่อผู้ป่วย|string', 'การวินิจฉัย|string', 'โรคประจำตัว|string', 'แพ้ยา|string', 'วันที่รับบริการ|date'],
  table: `
    hn,name_patient,winitchai,disease_prachamtua,phaeya,date_rap_service
    0695726,น.ส. ขวัญข้าว อุดมทรัพย์,N18.5,เบาหวาน,Aspirin,2025-09-07
    6025808,เด็กชาย มูฮัมหมัด แซ่ลิ้ม,J45.9,หอบหืด,Aspirin,2024-10-14
    3232310,ด.ช.ปฏิภาณ ทับทิมทอง,E11.9,หอบหืด,Penicillin,2026-04-16
    4821907,นาย จรูญ ดวงดี,I10,ไม่มี,ไม่แพ้,2025-01-02
    7718254,นางสาวยุพา อุดมทรัพย์,A90,เบาหวาน,Sulfa,2024-06-21
  `,
}

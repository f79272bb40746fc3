import { detectOfPeople } from './of-people.ts'

/** Criminal records of people. */
export const criminalRecord = detectOfPeople({
  kind: 'criminal_record',
  heading:
    /อาชญากรรม|ต้องโทษ|(?:คดี|โทษ)(?:ทาง)?อาญา|กระทำ(?:ความ)?ผิด|ฐานความผิด|ต้องคดี|จำคุก|ข้อ(?:กล่าว)?หา|หมายจับ|^(?:ประเภท|ลักษณะ|ชนิด|สถานะ)?คดี(?:$|\s|ความ|ที่)|ประวัติการกระทำ|ความผิด(?!พลาด|ปกติ)|กำหนดโทษ|^โทษ|ผลคดี|ประวัติคดี|criminal|conviction|offen[cs]e/,
  measures: /จำคุก|กำหนดโทษ/,
  notHeading: /วินัย|สถานที่เกิด|พื้นที่|ป้องกัน/,
  words:
    /ลักทรัพย์|ชิงทรัพย์|ปล้น|ยาเสพติด|ทำร้าย|ฉ้อโกง|ยักยอก|เมาสุรา|จำคุก|รอลงอาญา|ต้องโทษ|พ้นโทษ|ประวัติ|อุทธรณ์|ฆ่า|ข่มขืน|พนัน|บุกรุก|อาวุธปืน|พ\.ร\.บ\.|theft|robber|assault|fraud|drug|prison/i,
})

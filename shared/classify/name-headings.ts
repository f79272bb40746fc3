import type { Heading } from './detector.ts'

const fullName =
  /ชื่อ\s*(?:และ|[-–/,.])?\s*(?:ชื่อ|นาม)?สกุล|^(?:ชื่อ)?สกุล(?:\s|$)|ชื่อ(?:ตัว|จริง|เล่น|ต้น|กลาง)|ฉายา|นามสกุล|^(?:ราย)?ชื่อ\s*\(?(?:ไทย|ภาษาไทย)?\)?\s*สกุล|(?:full|first|last|given|family|middle|patient|employee|person|student|owner|passenger|guest|driver|teacher|staff).?name|surname|(?:^|[^a-z])(?:f|l|m)name(?:[^a-z]|$)|^english.name|^name.*(?:english|passport)/
/** Thai says first what a thing is: what stands after ชื่อ tells whose name it is. */
const named =
  /^(?:ราย)?(?:ชื่อ|นาม)(?:ของ)?\s?\(?(?:ผู้(?!ผลิต|จำหน่าย|ขาย|จัดจำหน่าย|ประกอบการ|รับจ้าง|เสนอ|ชนะ|นำเข้า|ส่งออก|ให้บริการ)|เจ้าของ|เจ้าบ้าน|บิดา|มารดา|พ่อ|แม่(?!น้ำ)|คู่สมรส|สามี|ภรรยา|บุตร|ทายาท|พนักงาน|เจ้าหน้าที่|ข้าราชการ|ลูกจ้าง|บุคคล|นักเรียน|นักศึกษา|นักวิจัย|เกษตรกร|คน|ลูกค้า|สมาชิก|ครู|อาจารย์|แพทย์|พยาบาล|กรรมการ|วิทยากร|หัวหน้า|พระ(?:ภิกษุ|สงฆ์)?(?:\s|$)|ผอ\.?)/
const bareName = /^(?:ราย)?(?:ชื่อ|นาม)(?:\s|$)|^name(?:\s|$)/
/** Headings of roles that only people have. */
const person =
  /^(?:ผู้(?:ป่วย|ประสบ|รับ(?!จ้าง|เหมา|ประกัน|โอน|ใบอนุญาต)|กู้|ถือ(?!หุ้น)|มีสิทธิ|สมัคร|ปกครอง|ดูแล|เสียหาย|ต้อง|เข้า|ยื่น|ขอ|เช่า|สอน|แทน|ตรวจ|ตาย|เสียชีวิต|บาดเจ็บ|พิการ|สูงอายุ|ขับ|โดยสาร|เดินทาง|ประสานงาน|ติดต่อ|ค้ำ|วิจัย|แต่ง|เขียน|ลงนาม|บันทึก|รายงาน|จัดทำ|อนุมัติ|แจ้ง|ร้อง|อำนวยการ|จัดการ|บริหาร|ใหญ่บ้าน|ช่วย|นำ(?!เข้า|ส่ง)|บังคับ|ควบคุม|คุม|สังเกต|พบ)|ทายาท|บิดา|มารดา|คู่สมรส|สามี|ภรรยา|หัวหน้า(?!ส่วน|งาน)|พยาน(?!หลักฐาน|เอกสาร|วัตถุ)|กรรมการ|ประธาน|เลขานุการ|อาจารย์|ครู|วิทยากร|นักวิจัย|นักเรียน|นักศึกษา|พนักงานขับ|คนขับ|คนงาน|ลูกจ้าง|ลายมือชื่อ|ลงชื่อ|รายนาม|เจ้าของ|เจ้าอาวาส|พระภิกษุ|พระสังฆาธิการ|สามเณร|ที่ปรึกษา|อาจารย์ที่|นายก|ปลัด|กำนัน|ผอ\.|จนท\.|(?:แพทย์|พยาบาล)(?=ผู้|เจ้าของ|วิชาชีพ|เวร|\s|$)|author|driver|teacher|instructor|advisor|researcher|passenger|guest|contact.?person|signed|signature)/
/** Headings that announce somebody, be it a person or a firm. */
const somebody = /ผู้|^ติดต่อ|ทายาท|บิดา|มารดา|คู่สมรส|เจ้าของ|เจ้าหนี้|ลูกหนี้|คู่สัญญา|หัวหน้า|พยาน|vendor|payee|customer/
const ofThings =
  /โรงเรียน|โรงพยาบาล|หน่วยงาน|บริษัท|ร้าน|สถาน|สินค้า|ยี่ห้อ|โครงการ|วัด|ตำบล|อำเภอ|เขต|แขวง|จังหวัด|หมู่บ้าน|ถนน|ตำแหน่ง|เรื่อง|หนังสือ|เพลง|พันธุ์|พืช|อาหาร|เมนู|วิชา|หลักสูตร|file.?name|รุ่น|model|brand|vendor|supplier|manufacturer|ผู้ผลิต|product|company|school|hospital|(?:^|\W)title|สถานี|แม่น้ำ|เขื่อน|station|city|airport|country/

/** What a heading says of names: that they are people's, that they are somebody's, that they are names and no more, or of what, that things stand below it, or nothing. */
export type NameHeading = 'people' | 'role' | 'somebody' | 'bare' | 'named' | 'things' | 'open'

/** Reads a heading for names. */
export function readNameHeading({ text, besidePerson }: Pick<Heading, 'text' | 'besidePerson'>): NameHeading {
  if (named.test(text)) return 'people'
  if (person.test(text)) return 'role'
  if (ofThings.test(text) && !/สกุล|surname|last.?name/.test(text)) return 'things'
  if (fullName.test(text) || (besidePerson && bareName.test(text))) return 'people'
  if (somebody.test(text)) return 'somebody'
  if (bareName.test(text)) return 'bare'
  return /^(?:ราย)?(?:ชื่อ|นาม)|name/.test(text) ? 'named' : 'open'
}

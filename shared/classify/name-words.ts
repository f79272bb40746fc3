import type { Titled } from './name-titles.ts'

// นาย and นาง also begin names of offices (นายอำเภอ) and of places (นางรอง); คุณ and ครู of qualities and posts; พระ of laws, places and images.
const afterTitle: { readonly [title in Titled['title']]: RegExp } = {
  civil:
    /^(?:ก(?:เทศมนตรี|เทศบาล|องค์การ|รัฐมนตรี|สมาคม|สภา|สมาพันธ์|อบต|อบจ|\s|$|ฯ)|อำเภอ|ทะเบียน|จ้าง|หน้า|ช่าง|แพทย์(?:ใหญ่|สาธารณสุข|\s|$)|ตรวจ|ทหาร|ด่าน|สถานี|ประกัน|ท้าย|ทุน(?:\s|$)|พราน(?:\s|$)|เรือ(?:\s|$)|รอง(?:\s|$)|เลิ้ง|แล(?:\s|$)|บวช(?:\s|$)|แบบ(?:\s|$)|รำ(?:\s|$)|พยาบาล|สงคราม(?:\s|$)|งาม(?:\s|$))/,
  strong: /^(?:ประจำ|ด้าน|สาขา)/,
  weak: /^(?:ภาพ|สมบัติ|ธรรม|ลักษณะ|ประโยชน์|ค่า|วุฒิ|ครู(?:\s|$)|ชำนาญ|ผู้ช่วย|อัตราจ้าง|พี่เลี้ยง|ใหญ่|เมือง|ประจำ|ภัณฑ์)/,
  within:
    /^(?:ก(?:เทศมนตรี|เทศบาล|องค์การ|รัฐมนตรี|สมาคม|สภา|สมาพันธ์|อบต|อบจ|\s|ฯ)|อำเภอ|ทะเบียน|จ้าง|หน้า|ช่าง|ตรวจ|ทหาร|ด่าน|สถานี|ประกัน|เลิ้ง|พยาบาล|(?:รอง|แล|บวช|ทุน|พราน|เรือ|ร้อย|รำ|แบบ|สงคราม)\s)/,
  religious: /^(?:ราช(?:บัญญัติ|กฤษฎีกา|ทาน|ดำริ)|ที่นั่ง|พุทธ|นคร|ธาตุ(?:\s|$)|บรม|โขนง|ประแดง|สมุทรเจดีย์|ปกเกล้า|จอมเกล้า)/,
}

/** True of what follows a title where the two together are an office, a place or a thing. */
export const startsWithOffice = ({ rest, title }: Titled): boolean => afterTitle[title].test(rest)

const bodies =
  /โรงเรียน|โรงพยาบาล|สำนัก|บริษัท|จำกัด|มหาชน|ห้างหุ้นส่วน|มหาวิทยาลัย|วิทยาลัย|เทศบาล|องค์การ|มูลนิธิ|สมาคม|สหกรณ์|ธนาคาร|กระทรวง|สถานี|อำเภอ|ตำบล|จังหวัด|คลินิก|ก๋วยเตี๋ยว|เซอร์วิส|บิวตี้|ฟาร์ม|รีสอร์ท|โฮมสเตย์|การ(?:ช่าง|ค้า|ยาง)$|อพาร์[ตท]เม[น้]|แมนชั่น|คอนโด|คอร์[ทต]|เรสซิเดนซ์|เพลส|หอพัก|\s(?:พาณิชย์|วัสดุ|ยนต์|อะไหล่|ค้าไม้|มอเตอร์|ออยล์|แก๊ส|สปา)$|(?:^|\s)(?:ร้าน|วัด(?=[ก-๙]{3})|กรม|กอง(?:ทุน|บัญชาการ|พัน|ช่าง|คลัง|การ|แผน|สวัสดิการ|สาธารณสุข|วิชา|ส่งเสริม)|ศูนย์)|รวม(?:ทั้งสิ้น)?$|\b(?:co\.|ltd|inc|hospital|school|university|bank|company)\b/i

/** True of a text that names an office, a firm or another body. */
export const namesABody = (text: string): boolean => bodies.test(text)

// What the first of two words begins or ends with where they are no name: nouns that Thai builds names of things and deeds with.
const things =
  /^(?:การ(?!ุณ|ัน|ิน|ะ|์)|ความ|เครื่อง|โรง|โครงการ|ค่า(?!ย)|ระบบ|วัสดุ|อุปกรณ์|อาคาร|ถนน|สะพาน|ซอย|คลอง|แม่น้ำ|บ้าน|ชุมชน|หมู่|ฝ่าย|กลุ่ม|งาน(?!ตา)|ส่วน|แผนก|สาขา|แผน|ผู้|นัก|เจ้า(?:หน้าที่|พนักงาน)|พนักงาน|ประชาชน|เกษตรกร|เด็ก(?!ชาย|หญิง)|เยาวชน|สตรี|ครัวเรือน|แรงงาน|ราษฎร|ข้าว(?!ฟ่าง|หอม$)|น้ำ(?:มัน|ตาล|ปลา|ยา|ดื่ม|แข็ง|ประปา)|แกง|ต้ม|ผัด|ยำ|ภาษา|ประกาศ|ระเบียบ(?=[ก-๙])|คำสั่ง|กฎ|ข้อ|ใบ(?=[สปอรตก])|รายการ|รถ|ชุด|แบบ|หลัก|มาตร|ประเภท|ชนิด(?!า)|พันธุ์|โรค|อาหาร|สถาน|พื้นที่|หนังสือ|พระราช)|.(?:ศาสตร์|ศึกษา|ภัณฑ์|กรรม(?!การ)|ปกรณ์ครุ)$/
const english =
  /\b(?:and|of|the|for|in|to|with|office|annual|report|supply|supplies|service|services|development|energy|water|road|public|health|project|plan|system|data|name|total|production|transport|safety|center|centre|department|division|section|ministry|bureau|agency|national|international|government|management|research|education|science|technology|engineering|market|trade|export|import|industry|industrial|power|electric|gas|oil|food|product|products|equipment|material|materials|machine|computer|paper|printer|phone|number|code|type|unit|price|cost|budget|fund|tax|income|rate|index|list|table|form|type|model|standard|quality|control|test|training|course|programme|program|general|special|basic|advanced|digital|rural|urban|north|south|east|west|northern|southern|eastern|western|central|upper|lower|new|old|big|city|town|village|province|district|river|lake|island|mountain|beach|park|garden|temple|airport|station|port|hotel|house|building|room|street|rice|sugar|coffee|tea|fish|shrimp|fruit|flower|plant|animal|day|week|month|year|first|second|third|grand|royal|construction|cement|steel|auto|motor|car|bus|train|ship|air|land|sea|forest|environment|social|community|family|child|children|women|elderly|worker|labour|labor|security|insurance|finance|financial|capital|investment|group|holding|holdings|limited|corporation|trading|enterprise|enterprises)\b/i

const inLatin =
  /^(?:mueang|muang|amphoe|tambon|changwat|khlong|klong|nakhon|wiang|doi|huai|nong|wat|tha|mae|bang|chiang|ban|khao|phu|koh)\s/i

/** True of two words that tell of a thing, a deed or a post, by what they are built with. */
export const tellsOfThings = (text: string): boolean =>
  things.test(text.slice(0, Math.max(0, text.indexOf(' ')))) || english.test(text) || inLatin.test(text)

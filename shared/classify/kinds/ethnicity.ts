import { detectOfPeople } from './of-people.ts'

/** Racial and ethnic origin of people. Nationality (สัญชาติ) is neither. */
export const ethnicity = detectOfPeople({
  kind: 'ethnicity',
  heading: /เชื้อชาติ|ชาติพันธุ?์|เผ่าพันธุ์|ชนเผ่า|(?:^|[^ก-๙])เผ่า(?![ก-๙])|ethnic|(?:^|\W)race(?:$|\W)|racial|(?:^|\W)tribe/,
  measures: /^(?:เชื้อชาติ|race)(?:\s|$)/,
  words:
    /^(?:ชาว|เผ่า|ชน)?\s*(?:ไทย|จีน|ลาว|พม่า|เขมร|มอญ|มลายู|กะเหรี่ยง|ปกาเกอะญอ|ม้ง|เมี่ยน|เย้า|ลีซู|ลีซอ|ลาหู่|มูเซอ|อาข่า|อีก้อ|ลัวะ|ลเวือะ|ขมุ|ไท(?:ใหญ่|ลื้อ|ยวน|ทรงดำ|ดำ|พวน)|ลื้อ|ไทยทรงดำ|โซ่ง|ผู้ไท|ภูไท|กูย|ส่วย|มานิ|มอแกน|ดาราอั้ง|ปะหล่อง|คะฉิ่น|thai|chinese|lao|khmer|mon|malay|karen|hmong|yao|lisu|lahu|akha|shan)(?:$|\s|\()/i,
})

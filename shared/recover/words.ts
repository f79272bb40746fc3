import { toArabicDigits } from '../text/thai-digits.ts'
import { toComparable } from '../text/tidy-text.ts'

const ordinal = /^(ลำดับ|ลำดับที่|ที่|ข้อ|ข้อที่|เลขที่ลำดับ|no|number|#|seq|item|order)$/i
const rate = /ร้อยละ|เฉลี่ย|อัตรา|สัดส่วน|ต่อ(คน|ไร่|พัน|แสน|หัว|หน่วย)|%|percent|average|mean|rate|ratio|ดัชนี|index|เบี่ยงเบน|มัธยฐาน|median|^s\.?d\.?$/i
const note =
  /^(หมายเหตุ|ที่มา|แหล่งที่มา|แหล่งข้อมูล|แหล่ง|ข้อมูลจาก|ข้อมูล\s?ณ|อ้างอิง|คำอธิบาย|note|notes|source|sources|remark)(?=$|[\s:：./])|^(\*+|\d{1,2}\/(?!\d)|[¹²³])\s*\S/i

/** True of a line that begins as the number of a table does: ตารางที่ 3, table 1.2. */
export const isTableNumber = (text: string): boolean => /^(ตาราง(ที่)?|table)\s*[\d๐-๙]/i.test(text)

const balance =
  /คงเหลือ|สุทธิ|ผลต่าง|ส่วนต่าง|กำไร|ขาดทุน|เกินดุล|ขาดดุล|เพิ่มขึ้น|เพิ่ม\s*[/(]|เปลี่ยนแปลง|(สูง|ต่ำ|มาก|น้อย)กว่า|\b(balance|net|difference|diff|surplus|deficit|profit|loss|change|remaining)\b/i

/** True of what one figure less another is called: then the larger one is no sum of the two. */
export const isBalanceWord = (text: string): boolean => balance.test(text)

const signature =
  /ลงชื่อ|ลายมือชื่อ|ผู้(รายงาน|จัดทำ|ตรวจสอบ|รับรอง|อนุมัติ|บันทึก)\s*$|^\(?\s*(นาย|นาง|นางสาว|น\.ส\.|ดร\.|ว่าที่)\s*[ก-๎.]+(\s+[ก-๎]+)*\s*\)?$|^\(?\s*[._…]{6,}\s*\)?$|\bsigned\b/

/** True of the lines where people sign: they say nothing about the table, and must not go out with it. */
export const isSignature = (text: string): boolean => signature.test(text.trim())

/** True of headings over a running number. */
export const isOrdinalHeading = (text: string): boolean => text.trim() === '#' || ordinal.test(toComparable(text))
/** True of headings over figures that do not add up by nature: shares, averages, rates. */
export const isRateHeading = (text: string): boolean => rate.test(text)
/** A title without the words by which it says that it goes on from the page before. */
export const dropContinued = (title: string): string => title.replace(/\s*[([]?\s*(?:ต่อ|cont(?:\.|inued)?)\s*[)\]]?\s*$/i, '')

/** (NA), (X), - and the like: what stands where there is no figure. */
export const isBareMark = (text: string): boolean => /^\(?[A-Za-zก-ฮ]{1,2}\)?$|^[^\p{L}\p{N}]+$/u.test(text)

/** True of a line that begins as notes and sources do. */
export const isNoteLine = (text: string): boolean => note.test(text.trim())

const page =
  /^\(?\s*(หน้า(ที่)?|แผ่น(ที่)?|page)\s*[\d๐-๙]{1,4}(\s*(\/|จาก|ของ|of)\s*[\d๐-๙]{1,4})?\s*\)?$|^[-–]\s*(หน้า(ที่)?\s*)?[\d๐-๙]{1,4}\s*[-–]$/i

/** True of the line that says which page of the paper it is: หน้า 1/2, - 2 -. */
export const isPageLine = (text: string): boolean => page.test(text.trim())

/** The running number in cells such as 1, ๒., (3) or 4); null for anything else. */
export function readOrdinal(text: string): number | null {
  const hit = /^\(?(\d{1,7})[.)]?$/.exec(toArabicDigits(text).trim())
  return hit ? Number(hit[1]) : null
}

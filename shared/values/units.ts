import { tidyText } from '../text/tidy-text.ts'

const line = /^[([]?\s*(?:หน่วย(?:นับ|วัด)?|units?)\s*(?:[:：.=-]|เป็น)?\s*(.+?)\s*[)\]]?$/i
const scales = '(?:พัน|หมื่น|แสน|ล้าน|สิบล้าน|ร้อยล้าน|พันล้าน)?'
const counted =
  'คน|ราย|บาท|ครัวเรือน|หลังคาเรือน|หลัง|แห่ง|คัน|เครื่อง|ลำ|ไร่|ตัน|เมตริกตัน|กก\\.?|กิโลกรัม|กรัม|ลิตร|ตร\\.\\s?กม\\.?|ตารางกิโลเมตร|ตารางเมตร|ตร\\.ม\\.?|กม\\.?|กิโลเมตร|เมตร|ซม\\.?|มม\\.?|มิลลิเมตร|ลบ\\.\\s?ม\\.?|ลูกบาศก์เมตร|ซีซี|ตัว|ครั้ง|เรื่อง|คดี|ฉบับ|โครงการ|กิจการ|โรง|เตียง|ห้อง|ชั่วโมง|นาที|วัน|เดือน|ปี|เมกะวัตต์|กิโลวัตต์|หน่วย|รายการ|ตำบล|อำเภอ|หมู่บ้าน|ดอลลาร์(?:สหรัฐ)?|องศาเซลเซียส|ต่อพัน|ต่อแสน|เปอร์เซ็นต์|ร้อยละ|%|percent|baht|persons?|tons?|rai|km2?|kg|cc|usd|mw|kwh'
const unit = new RegExp(`^(?:${scales}\\s?(?:${counted})(?:\\s?(?:/|ต่อ)\\s?(?:${counted}|[ก-๎]+))?|million baht|thousand baht)$`, 'i')

/** The unit that a line such as (หน่วย : พันบาท) names for the whole table; null when the line is not there for that. */
export function readUnitLine(text: string): string | null {
  const bare = tidyText(text)
  if (bare.length > 60) return null
  const named = line.exec(bare)?.[1]
  if (named === undefined) return null
  return /^(งาน|บริการ|การ)/.test(named) ? null : named
}

/** Parts a heading such as มูลค่า (บาท) into label and unit, where what stands in the parentheses is a known unit. */
export function splitUnit(heading: string): { readonly label: string; readonly unit: string | null } {
  const hit = /^(.*?)\s*[([]\s*(?:หน่วย\s*[:：]?\s*)?([^()[\]]+?)\s*[)\]]$/.exec(heading)
  const [, label = '', inside = ''] = hit ?? []
  return hit && label !== '' && unit.test(inside) ? { label, unit: inside } : { label: heading, unit: null }
}

/** True of a word that is a unit by itself, as some headings carry one in a row of their own. */
export const isUnit = (text: string): boolean => unit.test(text.replace(/^[([]\s*|\s*[)\]]$/g, ''))

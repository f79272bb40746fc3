import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { readNumber } from './read-number.ts'

const line = /^[([]?\s*(?:หน่วย(?:นับ|วัด)?|units?)\s*(?:[:：.=-]|เป็น)?\s*(.+?)\s*[)\]]?$/i
const scale = '(?:พันล้าน|หมื่นล้าน|แสนล้าน|ล้านล้าน|ร้อยล้าน|สิบล้าน|ล้าน|แสน|หมื่น|พัน)'
const scales = `${scale}?`
const counted =
  'คน|ราย|บาท|ครัวเรือน|หลังคาเรือน|หลัง|แห่ง|คัน|เครื่อง|ลำ|ไร่|ตัน|เมตริกตัน|กก\\.?|กิโลกรัม|กรัม|ลิตร|ตร\\.\\s?กม\\.?|ตารางกิโลเมตร|ตารางเมตร|ตร\\.ม\\.?|กม\\.?|กิโลเมตร|เมตร|ซม\\.?|มม\\.?|มิลลิเมตร|ลบ\\.\\s?ม\\.?|ลูกบาศก์เมตร|ซีซี|ตัว|ครั้ง|เรื่อง|คดี|ฉบับ|โครงการ|กิจการ|โรง|เตียง|ห้อง|ชั่วโมง|นาที|วัน|เดือน|ปี|เมกะวัตต์|กิโลวัตต์|หน่วย|รายการ|ตำบล|อำเภอ|หมู่บ้าน|ดอลลาร์(?:สหรัฐ)?|องศาเซลเซียส|ต่อพัน|ต่อแสน|เปอร์เซ็นต์|ร้อยละ|%|percent|baht|persons?|tons?|rai|km2?|kg|cc|usd|mw|kwh|ม\\.|ตารางวา|มก\\.|มิลลิกรัม|มิลลิลิตร|เฮกตาร์|คู่|ชิ้น|เล่ม|ชุด|เส้น|สาย|จุด|บ่อ|แปลง|แผ่น|ใบ|ต้น|กลุ่ม|ครอบครัว|รูป|ที่นั่ง|เที่ยว|ตู้|°c|mm|cm|m|ha|litres?'
const unit = new RegExp(
  `^(?:${scales}\\s?(?:${counted})(?:\\s?(?:/|ต่อ)\\s?(?:${counted}|[ก-๎]+))?|(?:million|thousand|billion) (?:baht|thb|usd|persons?|tons?|rai))$`,
  'i',
)

/** The unit that a line such as (หน่วย : พันบาท) names for the whole table; null when the line is not there for that. */
export function readUnitLine(text: string): string | null {
  const bare = tidyText(text)
  if (bare.length > 60) return null
  const named = line.exec(bare)?.[1]
  if (named === undefined) return null
  if (/^(งาน|บริการ|การ)/.test(named)) return null
  // What was opened within the unit is closed there: คน (ร้อยละ).
  return /^[^([].*[)\]]$/.test(bare) && /[([][^)\]]*$/.test(named) ? `${named}${bare.at(-1)}` : named
}

// Money needs no brackets: มูลค่า ล้านบาท, มูลค่า: บาท, มูลค่า หน่วย : พันบาท.
const behind = new RegExp(`^(.*[^\\d๐-๙\\s:：,])[\\s:：,]+(?:หน่วย\\s*[:：]?\\s*)?(${scales}บาท|${scale}\\s?(?:${counted}))$`)

const glued = new RegExp(`^((?:มูลค่า|งบประมาณ|รายได้|รายรับ|รายจ่าย|วงเงิน|จำนวนเงิน|ยอด|ทุน)[ก-๎]{0,20}?)(${scale}บาท)$`)

/** The unit that stands in brackets alone in its row, such as (พันบาท); null for other words. */
export function readBracketed(text: string): string | null {
  const inside = /^[([]\s*(.+?)\s*[)\]]$/.exec(tidyText(text))?.[1]
  return inside !== undefined && unit.test(inside) ? inside : null
}

const atEnd = /^(.*\S)\s*[([]\s*หน่วย(?:นับ|วัด)?\s*[:：.]?\s*([^()[\]]+?)\s*[)\]]$/

// A title may end in its unit alone: รายได้ (พันบาท), อัตราการว่างงาน (ร้อยละ).
const inBrackets = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/
// … or have it before the time or the manner: ปริมาณขยะ (ตัน) พ.ศ. 2566.
const beforeTime = /^(.*\S)\s*[([]\s*([^()[\]]+?)\s*[)\]]\s*((?:ประจำ)?(?:ปี|พ\.\s?ศ\.|เดือน|ไตรมาส)|ราย(?:เดือน|ปี|วัน)|จำแนกตาม|แยกตาม)(.*)$/
const isTimeUnit = (text: string): boolean => /^(ปี|เดือน|วัน|ชั่วโมง|นาที)$/.test(text)

/** Parts a line such as ปีงบประมาณ 2561 (หน่วย : บาท) into its words and the unit of the table; null where none stands at its end. */
export function splitLine(text: string): { readonly rest: string; readonly unit: string } | null {
  const bare = tidyText(text)
  const amid = beforeTime.exec(bare)
  if (amid?.[2] !== undefined && unit.test(amid[2]) && !isTimeUnit(amid[2]))
    return { rest: `${amid[1]} ${amid[3]}${amid[4]}`, unit: amid[2] }
  const [, rest, named] = atEnd.exec(bare) ?? inBrackets.exec(bare) ?? []
  if (rest === undefined || named === undefined) return null
  return atEnd.test(bare) || (unit.test(named) && !isTimeUnit(named)) ? { rest, unit: named } : null
}

/** The unit that a line around a table gives to all of it, in a line of its own, in brackets, or at the end of other words. */
export const unitOfLine = (text: string): string | null => readUnitLine(text) ?? readBracketed(text) ?? splitLine(text)?.unit ?? null

/** Parts a heading such as มูลค่า (บาท) into label and unit, where what stands in the parentheses is a known unit. */
export function splitUnit(heading: string): { readonly label: string; readonly unit: string | null } {
  const hit = /^(.*?)\s*[([]\s*(?:หน่วย\s*[:：]?\s*)?([^()[\]]+?)\s*[)\]]$/.exec(heading)
  const [, label = '', inside = ''] = hit ?? []
  if (hit && label !== '' && unit.test(inside)) return { label, unit: inside }
  const open = behind.exec(heading) ?? glued.exec(heading)
  return open?.[1] !== undefined && open[2] !== undefined ? { label: open[1], unit: open[2] } : { label: heading, unit: null }
}

/** True of a word that is a unit by itself, as some headings carry one in a row of their own. */
export const isUnit = (text: string): boolean => unit.test(text.replace(/^[([]\s*|\s*[)\]]$/g, ''))

const powers: Readonly<Record<string, number>> = {
  พัน: 3,
  หมื่น: 4,
  แสน: 5,
  ล้าน: 6,
  สิบล้าน: 7,
  ร้อยล้าน: 8,
  พันล้าน: 9,
  หมื่นล้าน: 10,
  แสนล้าน: 11,
  ล้านล้าน: 12,
  thousand: 3,
  thousands: 3,
  million: 6,
  millions: 6,
  billion: 9,
}
const scaled = new RegExp(`^(${scale}|thousands?|millions?|billion)\\s*(?:of\\s)?(.*)$`, 'i')
const counting = /^(1(?:[,.]?0{3})+)\s*(.*)$/

/** A unit that multiplies: พันบาท is บาท by 10 to the power of 3. Null for a unit that only names. */
export function readScale(unitText: string): { readonly power: number; readonly unit: string | null } | null {
  const bare = toArabicDigits(tidyText(unitText))
  const count = counting.exec(bare)
  if (count) return endScale(count[1]?.replace(/\D/g, '').slice(1).length ?? 0, count[2] ?? '')
  const hit = scaled.exec(bare)
  const power = powers[hit?.[1]?.toLowerCase() ?? '']
  return hit && power !== undefined ? endScale(power, hit[2] ?? '') : null
}

function endScale(power: number, rest: string): { readonly power: number; readonly unit: string | null } | null {
  const base = rest.trim()
  if (base === '') return { power, unit: null }
  return unit.test(base) ? { power, unit: base } : null
}

/** The value times ten to a power, exact in decimals: 1.1 by 10³ is 1100 and nothing beside it. */
export function shiftDecimal(value: number, power: number): number {
  if (power === 0 || !Number.isFinite(value)) return value
  // Fifteen digits are what a binary number keeps of a decimal one; what comes after was never printed.
  const [digits = '', exponent = '0'] = String(Number(value.toPrecision(15))).split('e')
  return Number(`${digits}e${Number(exponent) + power}`)
}

/** A figure with its unit behind it in the same cell, such as 12 คน or 5.5 ล้านบาท; null for anything else. */
export function readMeasured(text: string): { readonly value: number; readonly decimals: number; readonly unit: string } | null {
  const hit = text.length <= 60 ? measured.exec(tidyText(text)) : null
  const [, figure = '', named = ''] = hit ?? []
  const reading = hit && unit.test(named) ? readNumber(figure) : null
  return reading && !reading.percent ? { value: reading.value, decimals: reading.decimals, unit: named } : null
}
const measured = /^([-(]?[\d๐-๙][\d๐-๙,. ]*?\)?)\s*([^\d๐-๙\s,.()][^\d๐-๙]*)$/

const countOf = new RegExp(`^(?:จำนวน|จำนวน\\s?\\()\\s?(${scales}(?:${counted}))\\)?$`, 'i')
/** The unit that a heading names without brackets: จำนวนราย counts ราย, whatever the unit of the whole table; null where it names none. */
export function readCounted(heading: string): string | null {
  const named = countOf.exec(tidyText(heading))?.[1] ?? null
  return named === null || /^(ปี|เดือน|วัน|หน่วย|รายการ|เรื่อง|ร้อยละ|ตำบล|อำเภอ|หมู่บ้าน|หลัง|ตัว|โรง|ห้อง|percent|%)$/i.test(named) ? null : named
}

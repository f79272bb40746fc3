import { isTotalWord } from '../../text/total-words.ts'
import { readUnitLine } from '../../values/units.ts'
import { isNoteLine } from '../words.ts'

const total =
  /(^|[^\p{L}])(sub)?(totals?|overall|altogether|sum|all|average|mean|median|grand)(?![\p{L}])|รวม|ทั้งหมด|ทั้งสิ้น|ทั้งประเทศ|ทั่วประเทศ|ทั่วราชอาณาจักร|เฉลี่ย|ทั้งสองเพศ/iu
const totalFirst = /^[^\p{L}]*(grand |sub-?)?(totals?|overall|all|average|mean|sum)(?![\p{L}])|^[^\p{L}]*(รวม|ยอดรวม|ผลรวม|เฉลี่ย|ทั่ว|ทั้ง)/iu
const note =
  /^[^\p{L}\d]*(notes?|n\.?b\.?|sources?|footnotes?|symbols?|remarks?|caution|see|for (more|further|definition)|includes?|excludes?|data (from|for|are)|figures?|because|due to|copyright|©|updated|last)(?![\p{L}])|^[^\p{L}\d]*(หมายเหตุ|ที่มา|แหล่ง|ข้อมูล|อ้างอิง|คำอธิบาย|ผู้จัดทำ|ผู้รายงาน|รวบรวม)/iu
const tableNumber =
  /^\W*(table|tab\.|chart|figure|annex|appendix|schedule|form|ตาราง|ตารางที่|แบบ|แผนภูมิ|ภาคผนวก)\s*[\p{L}.-]{0,3}\s*[\d๐-๙]/iu
const mark = /^(\(?\d{1,2}\)?[\s./)]|\(?[a-z][\s./)]|[*†‡§\\#¹²³⁴⁵⁶⁷⁸⁹]|\/\d|_)/iu
const unit = /\b(thousands?|millions?|billions?|percent|per cent|1,000|number of)\b|%|\$|£|€|หน่วย|บาท|ร้อยละ|จำนวน/i

/** True of words that name a total, a whole or an average anywhere. They confirm; figures decide. */
export const namesTotal = (text: string): boolean => text.length <= 80 && total.test(text)
export const beginsAsTotal = (text: string): boolean => text.length <= 80 && (totalFirst.test(text) || isTotalWord(text))
export const beginsAsNote = (text: string): boolean => note.test(text) || isNoteLine(text)
export const beginsAsTitle = (text: string): boolean => tableNumber.test(text)
/** True of what begins with the mark of a footnote: a raised figure, a number with a bracket, a star. */
export const beginsWithMark = (text: string): boolean => mark.test(text)
export const namesUnit = (text: string): boolean => unit.test(text) || readUnitLine(text) !== null

import { type Column, isNumeric } from '../model/table.ts'
import { isCodeLabel } from '../values/identifiers.ts'

// What a heading says its figures are. Only plain words count: a check that guesses is a check that cries wolf.
const shareWords = /ร้อยละ|เปอร์เซ็นต์|percent|%/i
// A share of change, of target or of the year before may pass a hundred or fall below nothing.
const changeWords =
  /เปลี่ยน|เพิ่ม|ลด|เติบโต|ขยายตัว|เทียบ|ผลต่าง|ดัชนี|เป้า|แผน|อัตรา|กำไร|ขาดทุน|ผลตอบแทน|เงินเฟ้อ|growth|change|rate|index|inflation|increase|yield/i
const ageWords = /^(?:อายุ|age)(?!ราชการ|งาน|การ|สัญญา|ความ|บัตร|อาคาร)/i
const countWords = /^จำนวน(?!เงิน)|^number of|^no\. of|^count/i
const moneyWords = /เงิน|มูลค่า|งบ|ราคา|บาท|ค่า|รายได้|รายจ่าย|baht|thb|amount|price|cost|value|budget/i
// Things that are whole: half a person is a slip. Areas, weights and money are not.
const wholeUnits =
  /^(?:คน|ราย|ครัวเรือน|หลังคาเรือน|แห่ง|คัน|เครื่อง|ลำ|ครั้ง|เรื่อง|คดี|ฉบับ|โครงการ|โรง|เตียง|ห้อง|ตำบล|อำเภอ|หมู่บ้าน|ตัว|persons?|people)$/i
const meanWords = /เฉลี่ย|มัธยฐาน|ต่อ|อัตรา|ประมาณ|คาดการณ์|สัดส่วน|ร้อยละ|average|mean|per |rate|ratio|estimate/i
const plannedWords = /แผน|คาด|กำหนด|สิ้นสุด|หมดอายุ|ครบ|ถึง|นัด|ส่งมอบ|เป้า|due|end|expir|plan|deadline|until|target/i
const differenceWords = /สุทธิ|ผลต่าง|เปลี่ยน|เพิ่ม|ลด|คงเหลือ|ดุล|ขาดทุน|กำไร|อุณหภูมิ|net|balance|change|difference|temperature/i

const saysOf = ({ label, name }: Column): string => `${label} ${name.replaceAll('_', ' ')}`

/** True of a share of a whole in a hundred. */
export const isShare = (column: Column): boolean =>
  isNumeric(column.type) &&
  (shareWords.test(column.label) || /^(?:ร้อยละ|เปอร์เซ็นต์|%|percent)$/i.test(column.unit ?? '')) &&
  !changeWords.test(saysOf(column))
/** True of the age of people in years. */
export const isAge = ({ label, unit, type }: Column): boolean =>
  isNumeric(type) && ageWords.test(label.trim()) && (unit === null || unit === 'ปี') && !/เดือน|วัน|month|day/i.test(label)
/** True of what counts things. */
export const isCount = ({ label, unit, type }: Column): boolean =>
  isNumeric(type) && (countWords.test(label.trim()) || wholeUnits.test(unit ?? '')) && !moneyWords.test(label)
/** True of counts that may fall below nothing, such as what came less what went. */
export const isDifference = (column: Column): boolean => differenceWords.test(saysOf(column))
/** True of counts of whole things, which no average and no rate is. */
export const countsWholes = (column: Column): boolean =>
  isCount(column) &&
  !meanWords.test(saysOf(column)) &&
  (column.unit === null ? !/คน-|ชั่วโมง|พื้นที่/.test(column.label) : wholeUnits.test(column.unit))
/** True of days that may well lie ahead. */
export const isPlanned = (column: Column): boolean => plannedWords.test(saysOf(column))
/** True of codes and numbers that name. */
export const isId = ({ label, name, type }: Column): boolean =>
  type !== 'number' && (isCodeLabel(label) || /(?:^|_)(?:id|code)$/.test(name))
export const isLatitude = ({ label, type }: Column): boolean => isNumeric(type) && /ละติจูด|latitude|^lat\.?$/i.test(label.trim())
export const isLongitude = ({ label, type }: Column): boolean =>
  isNumeric(type) && /ลองจิจูด|longitude|^(?:lon|lng|long)\.?$/i.test(label.trim())
/** True of columns in which people write what they like. */
export const isRemark = ({ label }: Column): boolean =>
  /หมายเหตุ|รายละเอียด|ข้อเสนอ|ความเห็น|ความคิดเห็น|เหตุผล|remark|note|comment|description/i.test(label)
/** True of the types that say when. */
export const isTime = ({ type }: Column): boolean => type === 'date' || type === 'yearmonth' || type === 'year' || type === 'datetime'

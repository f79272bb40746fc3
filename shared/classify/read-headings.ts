import { type Column, isNumeric } from '../model/table.ts'
import type { Heading } from './detector.ts'
import { readNameHeading } from './name-headings.ts'

const surnames = /(?:^|[^ก-๙]|ชื่อ)(?:นาม)?สกุล|คำนำหน้า|surname|last.?name|family.?name/
/** What only people have; of animals their breed stands beside it. */
const ofPersons =
  /^(?:อายุ(?!งาน|การ|สัญญา|ราชการ)|เพศ(?:\s|$)|วัน\s*เดือน\s*ปี\s*เกิด|วันเกิด|เลขประจำตัวประชาชน|เลขบัตรประชาชน|หมู่เลือด|หมู่โลหิต|age(?:\W|$)|sex(?:\W|$)|gender)/
const ofAnimals = /พันธุ์|สายเลือด|ตัวที่|breed|species/
const wholeNames = /ชื่อ\s*(?:[-–/,.]|และ|\s)\s*(?:ชื่อ|นาม)?สกุล|ชื่อนามสกุล|name.*surname/
const bank = /^(?:ชื่อ)?ธนาคาร(?!เลือด|โค|ขยะ)|(?:^|\W)bank(?:.?name)?$/
const ledger = /^(?:เดบิต|เครดิต|dr\.?|cr\.?|debit|credit)(?:\s|$|\()/
const vague =
  /^(?:(?:คอลัมน์|ช่อง(?:ที่)?|column|col|field|unnamed|c|f)?[\s_:.-]*\d*|(?:ข้อมูล|รายละเอียด)(?:เพิ่มเติม)?|หมายเหตุ|อื่น\s*ๆ|รายการ|เลขที่|วันที่|no\.?|date|remarks?|data)$/
const people =
  /จำนวน(?!เงิน|ครั้ง|วัน|ชั่วโมง|เดือน|ปี|บุตร|หน้า|บาท|ไร่)|(?:^|[\s(])(?:คน|ราย|คดี|เสียง)\)?$|อัตรา(?!เงินเดือน|ค่า)|ร้อยละ|สัดส่วน|ประชากร|คะแนนเสียง|คะแนน$|^(?:ชาย|หญิง|รวม|ทั้งหมด)$|^(?:ผู้|คน|เด็ก|นักเรียน|นักศึกษา|ประชาชน|ครัวเรือน)|cases|patients|persons|population|votes|count|\brate\b|per.?100|%/
/** By which statistics are laid out. */
const axes = /^(?:ปี|พ\.ศ\.|ค\.ศ\.|เดือน|ไตรมาส|จังหวัด|อำเภอ|เขต(?:สุขภาพ)?|ภาค|year|month|quarter|province|region)/
const unitsOfPeople = /^(?:คน|ราย|คดี|เสียง|%|ร้อยละ|persons?|cases?)$/

/** Reads the headings of a table: each for itself, and what the others say of it. */
export function readHeadings(columns: readonly Column[]): readonly Heading[] {
  const labels = columns.map(column => plain(column.label))
  const besideSurname = columns.some(({ label, name }) => surnames.test(plain(`${label} ${name}`)) && !wholeNames.test(plain(label)))
  const namesPeople = labels.some(text => ['people', 'role'].includes(readNameHeading({ text, besidePerson: false })))
  const ofOnes = labels.some(label => ofPersons.test(label)) && !labels.some(label => ofAnimals.test(label))
  // Where another column has their names, what is headed as a name alone is of something else.
  const besidePerson = besideSurname || (ofOnes && !namesPeople)
  const figures = columns.flatMap(({ type, unit }, c) => (isNumeric(type) ? [{ label: labels[c] ?? '', unit: unit?.trim() ?? '' }] : []))
  const laidOut = figures.some(({ label }) => !axes.test(label)) && labels.some(label => axes.test(label))
  const ofGroups =
    figures.some(({ label, unit }) => people.test(label) || unitsOfPeople.test(unit)) ||
    (laidOut && !namesPeople && !labels.some(label => ofPersons.test(label)))
  const ofLedger = labels.some(label => ledger.test(label))
  return columns.map(({ label, name, type }, c) => ({
    text: plain(`${label} ${name}`),
    type,
    vague: vague.test(labels[c] ?? ''),
    besidePerson,
    besideBank: bank.test(labels[c - 1] ?? '') || bank.test(labels[c + 1] ?? ''),
    ofLedger,
    ofGroups,
  }))
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

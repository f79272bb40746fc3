import { isPeriodLine } from '../values/read-period.ts'
import { readUnitLine } from '../values/units.ts'
import { filledIn, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'
import { isNoteLine, isSignature } from './words.ts'

const opening = /^(หมายเหตุ|คำอธิบาย|คำชี้แจง|คำนิยาม|นิยาม|ข้อสังเกต|วิธี(ใช้|กรอก)|notes?|readme|about|remarks?)\s*[:：]?($|\s)/i
const mostLines = 200
const leastItems = 3

// The parts of an official letter, order or announcement, each said once.
const letterParts = [
  /^(บันทึกข้อความ|คำสั่ง|ประกาศ(?!\s*ณ))/,
  /^ส่วนราชการ/,
  /^เรื่อง(?=[\s:：]|$)/,
  /^(กราบ)?เรียน(?=[\s:：]|$)/,
  /^อ้างถึง/,
  /^สิ่งที่ส่งมาด้วย/,
  /^จึง(กราบ)?เรียนมา|^จึงประกาศ/,
  /^ขอแสดงความนับถือ/,
  /^(ประกาศ|สั่ง)\s*ณ\s*วันที่/,
]
const leastParts = 3
// Its number and day may stand in cells of their own beside what they are called.
const mostBeside = 4

/** True of a letter: most of its lines stand alone, no row of it is one of a table, and it has the parts of one. */
function isLetter(sheet: Sheet): boolean {
  const said = new Set<RegExp>()
  let [lines, lone] = [0, 0]
  for (let r = 0; r < sheet.rows; r++) {
    const filled = filledIn(sheet, r)
    const [c] = filled
    if (c === undefined) continue
    if (++lines > mostLines || filled.length > mostBeside || filled.some(c => lookOf(sheet, r, c) === look.number)) return false
    if (filled.length === 1) lone++
    const text = textAt(sheet, r, c)
    const part = letterParts.find(pattern => pattern.test(text))
    if (part !== undefined) said.add(part)
    else if (filled.length > 2 && !/^ที่/.test(text)) return false
  }
  return said.size >= leastParts && lone * 2 > lines
}

/**
 * True of a sheet that holds lines to be read and no list: a cover with its title, time and office, or words about the other sheets. Each line
 * has one cell and no figures; what follows the last line that stands aside is too short for a list.
 */
export function isProse(sheet: Sheet): boolean {
  if (isLetter(sheet)) return true
  const lines: string[] = []
  for (let r = 0; r < sheet.rows; r++) {
    const [c, ...more] = filledIn(sheet, r)
    if (c === undefined) continue
    if (more.length > 0 || lookOf(sheet, r, c) !== look.text || lines.length >= mostLines) return false
    lines.push(textAt(sheet, r, c))
  }
  if (opening.test(lines[0] ?? '')) return true
  const asides = lines.flatMap((line, i) => (standsAside(line) ? [i] : []))
  const last = asides.at(-1) ?? 0
  // A list may itself be one of years: then most of its lines say a time.
  return last > 0 && asides.length * 2 <= lines.length && lines.length - 1 - last < leastItems && lines.length <= leastItems * 3
}

const standsAside = (line: string): boolean => isPeriodLine(line) || readUnitLine(line) !== null || isNoteLine(line) || isSignature(line)

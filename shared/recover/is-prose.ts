import { isPeriodLine } from '../values/read-period.ts'
import { readUnitLine } from '../values/units.ts'
import { filledIn, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'
import { isNoteLine, isSignature } from './words.ts'

const opening = /^(หมายเหตุ|คำอธิบาย|คำชี้แจง|คำนิยาม|นิยาม|ข้อสังเกต|วิธี(ใช้|กรอก)|notes?|readme|about|remarks?)\s*[:：]?($|\s)/i
const mostLines = 200
const leastItems = 3

/**
 * True of a sheet that holds lines to be read and no list: a cover with its title, time and office, or words about the other sheets. Each line
 * has one cell and no figures; what follows the last line that stands aside is too short for a list.
 */
export function isProse(sheet: Sheet): boolean {
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

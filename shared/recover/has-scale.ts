import type { Merge } from '../model/grid.ts'
import { isUnit, readScale, readUnitLine, splitUnit, unitOfLine } from '../values/units.ts'
import type { Heading } from './headings.ts'
import { filledIn, isBlank, type Sheet, textAt } from './sheet-cells.ts'

/** True when a line around the table or a heading gives a unit that multiplies, such as พันบาท. */
export function hasScale(sheet: Sheet, box: Merge, headings: ReadonlyMap<number, Heading>): boolean {
  const multiplies = (unit: string | null): boolean => unit !== null && readScale(unit) !== null
  for (const { parts, unit } of headings.values())
    if (multiplies(unit) || parts.some(({ text }, i) => multiplies(splitUnit(text).unit ?? (i > 0 && isUnit(text) ? text : null))))
      return true
  for (let r = 0; r < sheet.rows; r++) {
    if (r > box.r0 && r <= box.r1) continue
    // หน่วย : may have its word in the next cell.
    const line = filledIn(sheet, r).map(c => textAt(sheet, r, c))
    if (line.length === 2 && multiplies(readUnitLine(line.join(' ')))) return true
    for (let c = 0; c < sheet.columns; c++) if (!isBlank(sheet, r, c) && multiplies(unitOfLine(textAt(sheet, r, c)))) return true
  }
  return false
}

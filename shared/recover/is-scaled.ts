import type { Merge } from '../model/grid.ts'
import { unitOfLine } from '../values/units.ts'
import { isBlank, type Sheet, textAt } from './sheet-cells.ts'

/** True when a unit line says that figures are printed in thousands or millions, and so were rounded. */
export function isScaled(sheet: Sheet, box: Merge): boolean {
  for (let r = 0; r <= box.r0 && r < sheet.rows; r++)
    for (let c = 0; c < sheet.columns; c++)
      if (!isBlank(sheet, r, c) && /พัน|หมื่น|แสน|ล้าน|thousand|million|billion/i.test(unitOfLine(textAt(sheet, r, c)) ?? '')) return true
  return false
}

import type { Structure } from './run-roles.ts'
import { numberAt, type Sheet, textAt } from './sheet-cells.ts'

/** The first words of a row of a table that are no figure: by them a printed total is called. Empty where it has none. */
export function nameRow(sheet: Sheet, { box }: Structure, r: number): string {
  for (let c = box.c0; c <= box.c1; c++) if (Number.isNaN(numberAt(sheet, r, c)) && textAt(sheet, r, c) !== '') return textAt(sheet, r, c)
  return ''
}

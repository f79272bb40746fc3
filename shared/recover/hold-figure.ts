import type { Proof } from '../model/recovery.ts'
import { roundingOf } from './find-totals.ts'
import type { Spot } from './origins.ts'
import { numberAt, type Sheet } from './sheet-cells.ts'

/** A printed figure held against what its parts come to. */
export type HeldFigure = Pick<Proof, 'printed' | 'sum' | 'parts' | 'difference' | 'holds'>

/** What the parts of a figure add up to, how many they are, and whether the sheet prints multiples (thousands, millions). */
export type Parts = { readonly sum: number; readonly parts: number; readonly scaled: boolean }

/** Holds the figure of a cell against the sum of its parts. What was rounded, on the paper or in the machine, is no difference. */
export function holdFigure(sheet: Sheet, { r, c }: Spot, { sum: added, parts, scaled }: Parts): HeldFigure {
  const printed = numberAt(sheet, r, c)
  const sum = Number(added.toPrecision(15))
  const rounding = roundingOf(sheet, r, c, parts, scaled || !Number.isInteger(printed))
  const holds = Math.abs(printed - sum) <= rounding + Math.abs(printed) * 1e-9
  return { printed, sum, parts, difference: holds ? 0 : Number((printed - sum).toPrecision(12)), holds }
}

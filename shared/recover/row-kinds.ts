import type { Merge } from '../model/grid.ts'
import { isYearHeading } from './find-body.ts'
import { isBlank, isFigure, look, lookOf, type Sheet, textAt } from './sheet-cells.ts'
import { isNoteLine } from './words.ts'

/** What a row of a part of a sheet looks like before anything is known of a table. */
export type RowKind = {
  readonly r: number
  readonly filled: readonly number[]
  readonly figures: number
  readonly words: number
  /** One cell of words. */
  readonly lone: boolean
  /** A lone line that begins as notes do. */
  readonly note: boolean
  /** Words over columns and no figures but years. */
  readonly heading: boolean
  /** Blank rows right above it. */
  readonly gap: number
}

/** Looks at every row of a part of a sheet that holds something. */
export function readRowKinds(sheet: Sheet, part: Merge): RowKind[] {
  const kinds: RowKind[] = []
  let gap = 0
  for (let r = part.r0; r <= part.r1; r++) {
    const filled: number[] = []
    for (let c = part.c0; c <= part.c1; c++) if (!isBlank(sheet, r, c)) filled.push(c)
    if (filled.length === 0) {
      gap++
      continue
    }
    kinds.push({ ...readRow(sheet, r, filled), gap })
    gap = 0
  }
  return kinds
}

function readRow(sheet: Sheet, r: number, filled: readonly number[]): Omit<RowKind, 'gap'> {
  const figures = filled.filter(c => isFigure(sheet, r, c) || lookOf(sheet, r, c) === look.date).length
  const words = filled.filter(c => lookOf(sheet, r, c) === look.text).length
  const numbers = filled.filter(c => lookOf(sheet, r, c) === look.number)
  const years = numbers.length >= 2 && numbers.length === figures && isYearHeading(sheet, r, numbers)
  const lone = filled.length === 1 && words === 1
  return {
    ...{ r, filled, figures, words, lone },
    note: words >= 1 && filled.length <= 2 && isNoteLine(textAt(sheet, r, filled[0] ?? 0)),
    heading: filled.length >= 2 && ((figures === 0 && words >= 2) || years),
  }
}

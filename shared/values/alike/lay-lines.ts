import { isNumeric, type Table } from '../../model/table.ts'
import { encodeColumns } from './encode-columns.ts'
import { findClasses } from './find-classes.ts'
import type { LinesOf } from './find-determined.ts'

/**
 * The lines in which counts add up: for each column that is no figure the rows that differ in it alone, and each row across the counted
 * columns. Cells are numbered row by row.
 */
export function layLines({ columns, rows }: Table, at: readonly number[]): { readonly lines: LinesOf; readonly lineCount: number } {
  const width = at.length
  const sides = columns.flatMap(({ type }, c) => (at.includes(c) || isNumeric(type) ? [] : [c]))
  const coded = encodeColumns(rows, sides).map(({ codes, values }) => ({ codes, count: values.length }))
  let lineCount = 0
  const lines = coded.map((_, side) => {
    const { ids, count } = findClasses(
      coded.filter((_, other) => other !== side),
      rows.length,
    )
    const from = lineCount
    lineCount += count * width
    return Int32Array.from(
      { length: rows.length * width },
      (_, cell) => from + (ids[Math.floor(cell / width)] as number) * width + (cell % width),
    )
  })
  if (width > 1) {
    const from = lineCount
    lineCount += rows.length
    lines.push(Int32Array.from({ length: rows.length * width }, (_, cell) => from + Math.floor(cell / width)))
  }
  return { lines, lineCount }
}

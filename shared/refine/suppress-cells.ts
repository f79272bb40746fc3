import { isNumeric } from '../model/table.ts'
import { encodeColumns } from '../values/alike/encode-columns.ts'
import { findClasses } from '../values/alike/find-classes.ts'
import { hideCells } from '../values/alike/hide-cells.ts'
import type { Refinable, RefineStep } from './refine-step.ts'

/**
 * Blanks small counts, and with them as many others as it takes that none can be worked out from totals, whether those stand in the table, were
 * set aside or are printed elsewhere. Counts add up along every column that is no figure, and along the given columns themselves.
 */
export const suppressCells: RefineStep<'suppress-cells'> = (table, at, { threshold }) => {
  const width = at.length
  const values = new Float64Array(table.rows.length * width).fill(Number.NaN)
  let n = 0
  for (const row of table.rows) {
    for (const [i, c] of at.entries()) {
      const value = row[c] ?? null
      if (typeof value === 'number') values[n * width + i] = value
    }
    n++
  }
  const hidden = hideCells({ values, ...layLines(table, at) }, threshold)
  return {
    give: (row, r) => at.reduce((next, c, i) => (hidden[r * width + i] === 0 ? next : next.with(c, null)), row),
    withheld: () =>
      at.map((column, i) => ({ column, count: hidden.reduce((sum, how, cell) => sum + (how > 0 && cell % width === i ? 1 : 0), 0) })),
  }
}

/** For each column that is no figure the lines of rows that differ in it alone; and each row across the counted columns. */
function layLines({ columns, rows }: Refinable, at: readonly number[]): { readonly lines: Int32Array[]; readonly lineCount: number } {
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

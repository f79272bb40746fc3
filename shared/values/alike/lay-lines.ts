import { isNumeric, type Table } from '../../model/table.ts'
import { encodeColumns } from './encode-columns.ts'
import { findClasses } from './find-classes.ts'
import type { LinesOf } from './find-determined.ts'
import type { TotalColumn } from './find-total-columns.ts'
import { findTotalRows, type SideLine, totalCodes } from './find-total-rows.ts'

/**
 * The lines in which counts add up. In `lines` a sum is taken as known, wherever it is printed, and totals that stand in the table are no
 * part of it. In `told` such a total is a cell of its line, which may be hidden itself: what a reader of this table alone can reckon with.
 */
export type LaidLines = { readonly lines: LinesOf; readonly told: LinesOf; readonly lineCount: number }

/**
 * Lays the lines of counts: for each column that is no figure the rows that differ in it alone, and each row across the counted columns.
 * Cells are numbered row by row. `values` are the counts, NaN where a cell is blank.
 */
export function layLines(table: Table, at: readonly number[], values: Float64Array, sums: readonly TotalColumn[]): LaidLines {
  const { columns, rows } = table
  const width = at.length
  const sides = columns.flatMap(({ type }, c) => (at.includes(c) || isNumeric(type) ? [] : [c]))
  const encoded = encodeColumns(rows, sides)
  const coded = encoded.map(({ codes, values }) => ({ codes, count: values.length }))
  const laid: LaidLines = { lines: [], told: [], lineCount: 0 }
  return [
    ...coded.map((_, side) => (from: number) => {
      const { ids, count } = findClasses(
        coded.filter((_, other) => other !== side),
        rows.length,
      )
      const totals = totalCodes(encoded[side]?.values ?? [])
      const whole = Int32Array.from(
        { length: rows.length * width },
        (_, cell) => from + (ids[Math.floor(cell / width)] as number) * width + (cell % width),
      )
      const plain: LaidLines = { lines: [whole], told: [whole], lineCount: count * width }
      if (!totals.includes(true)) return plain
      return layTotals(plain, toSideLines(ids, count, encoded[side]?.codes ?? new Int32Array(), totals), values, width, from)
    }),
    ...(width > 1 ? [(from: number) => layAcross(at, sums, rows.length, from)] : []),
  ].reduce<LaidLines>((before, lay) => {
    const next = lay(before.lineCount)
    return {
      lines: [...before.lines, ...next.lines],
      told: [...before.told, ...next.told],
      lineCount: before.lineCount + next.lineCount,
    }
  }, laid)
}

function toSideLines(ids: Int32Array, count: number, codes: Int32Array, totals: readonly boolean[]): SideLine[] {
  const lines = Array.from({ length: count }, () => ({ rows: [] as number[], told: [] as boolean[] }))
  for (let row = 0; row < ids.length; row++) {
    lines[ids[row] as number]?.rows.push(row)
    lines[ids[row] as number]?.told.push(totals[codes[row] as number] ?? false)
  }
  return lines
}

/** Lines with totals in them: totals leave the whole line; what a subtotal sums up is a line too; and each total has one with its parts. */
function layTotals(plain: LaidLines, sides: readonly SideLine[], values: Float64Array, width: number, from: number): LaidLines {
  const whole = Int32Array.from(plain.lines[0] ?? [])
  const blank = (): Int32Array => new Int32Array(whole.length).fill(-1)
  const [parts, tellParts, tellWhole] = [blank(), blank(), Int32Array.from(whole)]
  let made = plain.lineCount
  for (const side of sides)
    for (let column = 0; column < width; column++) {
      const cellOf = (n: number): number => (side.rows[n] ?? 0) * width + column
      const found = findTotalRows(side, row => values[row * width + column] as number)
      for (const { total, parts: own } of found) {
        whole[cellOf(total)] = -1
        // Rows of the whole line are a line with their total already.
        if (own.length === side.rows.length - found.length) continue
        tellWhole[cellOf(total)] = -1
        const [sum, told] = [from + made++, from + made++]
        for (const n of own) parts[cellOf(n)] = sum
        for (const n of [...own, total]) tellParts[cellOf(n)] = told
      }
    }
  const hasParts = made > plain.lineCount
  // The line with a total in it is another than the one without.
  const shift = made
  const told = tellWhole.map(line => (line < 0 ? -1 : line + shift))
  return {
    lines: hasParts ? [whole, parts] : [whole],
    told: hasParts ? [told, tellParts] : [told],
    lineCount: shift + plain.lineCount,
  }
}

/** Across the counted columns: each sum with its parts, where the columns have totals; else all of them together. */
function layAcross(at: readonly number[], sums: readonly TotalColumn[], rows: number, from: number): LaidLines {
  const width = at.length
  const own = sums.filter(({ total, parts }) => [total, ...parts].every(c => at.includes(c)))
  if (own.length === 0) {
    const whole = Int32Array.from({ length: rows * width }, (_, cell) => from + Math.floor(cell / width))
    return { lines: [whole], told: [whole], lineCount: rows }
  }
  const lay = (columns: readonly number[], n: number): Int32Array => {
    const places = at.map(c => columns.includes(c))
    return Int32Array.from({ length: rows * width }, (_, cell) => (places[cell % width] ? from + n * rows + Math.floor(cell / width) : -1))
  }
  return {
    lines: own.map(({ parts }, n) => lay(parts, 2 * n)),
    told: own.map(({ total, parts }, n) => lay([total, ...parts], 2 * n + 1)),
    lineCount: 2 * own.length * rows,
  }
}

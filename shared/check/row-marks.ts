import type { SurveyColumn } from './survey.ts'

/** A number for each row over some columns: alike for like rows, and nearly never for others. */
export function markRows(columns: readonly SurveyColumn[], rows: number): Uint32Array {
  const marks = new Uint32Array(rows).fill(0x811c9dc5)
  for (const { numbers, codes } of columns) {
    // The bits of a figure, in two halves.
    const bits = numbers === null ? null : new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length * 2)
    for (let n = 0; n < rows; n++) {
      let mark = marks[n] ?? 0
      if (bits !== null) mark = Math.imul(mark ^ (bits[2 * n] ?? 0) ^ Math.imul(bits[2 * n + 1] ?? 0, 0x85ebca6b), 0x01000193)
      if (codes !== null) mark = Math.imul(mark ^ (codes[n] ?? 0), 0x01000193)
      marks[n] = mark ^ (mark >>> 15)
    }
  }
  return marks
}

/** True where two rows say the same in all of these columns. */
export const areAlike = (columns: readonly SurveyColumn[], a: number, b: number): boolean =>
  columns.every(
    ({ numbers, codes }) => (codes === null || codes[a] === codes[b]) && (numbers === null || Object.is(numbers[a], numbers[b])),
  )

/**
 * Each row that says in these columns what a row before it said, with the first of its like. Open addressing over row numbers: a million
 * rows take eight megabytes, where a map of keys would take a hundred.
 */
export function findTwins(columns: readonly SurveyColumn[], rows: number, take: (row: number, first: number) => void): void {
  const marks = markRows(columns, rows)
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, rows * 2)))
  const slots = new Int32Array(size).fill(-1)
  for (let n = 0; n < rows; n++) {
    let at = Math.imul(marks[n] ?? 0, 0x9e3779b1) >>> 0
    for (at &= size - 1; ; at = (at + 1) & (size - 1)) {
      const before = slots[at] ?? -1
      if (before < 0) {
        slots[at] = n
        break
      }
      if (marks[before] === marks[n] && areAlike(columns, before, n)) {
        take(n, before)
        break
      }
    }
  }
}

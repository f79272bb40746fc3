import type { Value } from './table.ts'

/** The same number for the same row; for others hardly ever. */
export function printRow(row: readonly Value[]): number {
  let [a, b] = [0x811c9dc5, 0x1000193]
  for (const value of row) {
    if (typeof value === 'string') {
      for (let i = 0; i < value.length; i++) a = Math.imul(a ^ value.charCodeAt(i), 0x01000193)
      b = Math.imul(b ^ a, 0x85ebca6b)
    } else if (typeof value === 'number') {
      a = Math.imul(a ^ (value | 0), 0x01000193)
      b = Math.imul(b ^ Math.trunc((value % 1) * 2 ** 31) ^ (value / 2 ** 32), 0xc2b2ae35)
    } else a = Math.imul(a ^ (value === null ? 7 : value ? 11 : 13), 0x01000193)
    b = Math.imul((b ^ a) + 0x9e3779b9, 0x85ebca6b) ^ (b >>> 15)
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11)
}

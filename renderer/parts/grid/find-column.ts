import type { Starts } from './lay-out-row.ts'

/** The column whose span holds a pixel; the last one beyond the end. */
export function findColumn(starts: Starts, pixel: number): number {
  let low = 0
  let high = Math.max(0, starts.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= pixel) low = middle
    else high = middle - 1
  }
  return low
}

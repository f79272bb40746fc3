/** The value in the middle of figures that lie in order; NaN of none. */
export function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] ?? Number.NaN) : ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2
}

/** By how much figures lie away from their middle, in the measure of a normal spread (the median of the distances by 1.4826). */
export const spreadOf = (distances: Float64Array): number => 1.4826 * medianOf(distances.map(Math.abs).sort())

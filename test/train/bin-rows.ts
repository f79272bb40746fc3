/** Rows of numbers as a tree grower needs them: each number as the place of its bin, feature by feature. */
export type Binned = {
  readonly rows: number
  readonly width: number
  readonly bins: Uint8Array
  /** For each feature the upper edges of its bins but the last. */
  readonly edges: readonly Float64Array[]
}

const mostBins = 32
/** Edges are found on rows spread over all. */
const mostSorted = 5000

/** Sorts numbers into bins that hold about as many rows each. Edges are short numbers, so that a file of them is small and exact. */
export function binRows(told: Float32Array, rows: number, width: number): Binned {
  const bins = new Uint8Array(rows * width)
  const edges: Float64Array[] = []
  for (let f = 0; f < width; f++) {
    const column = new Float32Array(rows)
    for (let i = 0; i < rows; i++) column[i] = told[i * width + f] ?? 0
    const cuts = findCuts(column)
    edges.push(cuts)
    for (let i = 0; i < rows; i++) bins[f * rows + i] = placeOf(column[i] ?? 0, cuts)
  }
  return { rows, width, bins, edges }
}

function findCuts(column: Float32Array): Float64Array {
  const step = Math.max(1, Math.floor(column.length / mostSorted))
  const sorted = column.filter((_, i) => i % step === 0).sort()
  const distinct: number[] = []
  for (const value of sorted) if (value !== distinct.at(-1)) distinct.push(value)
  const cuts = new Set<number>()
  const cut = (a: number, b: number): void => {
    const middle = Number(((a + b) / 2).toPrecision(4))
    if (middle >= a && middle < b) cuts.add(middle)
  }
  if (distinct.length <= mostBins) for (let i = 1; i < distinct.length; i++) cut(distinct[i - 1] ?? 0, distinct[i] ?? 0)
  else
    for (let b = 1; b < mostBins; b++) {
      const at = Math.floor((sorted.length * b) / mostBins)
      const above = sorted.subarray(at).find(value => value > (sorted[at] ?? 0))
      if (above !== undefined) cut(sorted[at] ?? 0, above)
    }
  return Float64Array.from(cuts).sort()
}

function placeOf(value: number, cuts: Float64Array): number {
  let [low, high] = [0, cuts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

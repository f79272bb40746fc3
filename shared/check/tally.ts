/** The different figures of a column in order, and how often each stands there. */
export type Tally = { readonly values: Float64Array; readonly times: Float64Array; readonly total: number }

// Whole figures that lie this close together are counted into places, which takes a tenth of the time of sorting.
const widest = 1 << 21

/** Counts figures; those that are none (NaN) are left out. */
export function tallyFigures(numbers: Float64Array | null): Tally {
  let [least, most, total, whole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, true]
  // Counting loops are quicker here than walking an iterator, and these walk millions.
  for (let n = 0; n < (numbers?.length ?? 0); n++) {
    const figure = numbers?.[n] ?? Number.NaN
    if (Number.isNaN(figure)) continue
    total++
    if (figure < least) least = figure
    if (figure > most) most = figure
    if (whole && !Number.isInteger(figure)) whole = false
  }
  if (numbers === null || total === 0) return { values: new Float64Array(), times: new Float64Array(), total: 0 }
  return whole && most - least < widest && most - least < total * 20 ? countWhole(numbers, least, most, total) : countSorted(numbers, total)
}

function countWhole(numbers: Float64Array, least: number, most: number, total: number): Tally {
  const counts = new Float64Array(most - least + 1)
  for (let n = 0; n < numbers.length; n++) {
    const figure = numbers[n] ?? Number.NaN
    if (!Number.isNaN(figure)) counts[figure - least] = (counts[figure - least] ?? 0) + 1
  }
  let distinct = 0
  for (const count of counts) if (count > 0) distinct++
  const [values, times] = [new Float64Array(distinct), new Float64Array(distinct)]
  let at = 0
  for (let n = 0; n < counts.length; n++) {
    const count = counts[n] ?? 0
    if (count === 0) continue
    values[at] = least + n
    times[at++] = count
  }
  return { values, times, total }
}

function countSorted(numbers: Float64Array, total: number): Tally {
  const sorted = new Float64Array(total)
  let filled = 0
  for (let n = 0; n < numbers.length; n++) {
    const figure = numbers[n] ?? Number.NaN
    if (!Number.isNaN(figure)) sorted[filled++] = figure
  }
  sorted.sort()
  const times = new Float64Array(total)
  let at = -1
  // The different ones move to the front of the same room.
  for (let n = 0; n < total; n++) {
    const figure = sorted[n] ?? 0
    if (at < 0 || figure !== sorted[at]) sorted[++at] = figure
    times[at] = (times[at] ?? 0) + 1
  }
  return { values: sorted.subarray(0, at + 1), times: times.subarray(0, at + 1), total }
}

/** The figures below which these shares of all lie; shares in rising order. */
export function quantilesOf({ values, times, total }: Tally, shares: readonly number[]): number[] {
  const found: number[] = []
  let [at, below] = [0, 0]
  for (const share of shares) {
    const rank = Math.round(share * (total - 1))
    while (at < values.length - 1 && below + (times[at] ?? 0) <= rank) below += times[at++] ?? 0
    found.push(values[at] ?? 0)
  }
  return found
}

export function meanOf({ values, times, total }: Tally): number {
  let sum = 0
  for (let n = 0; n < values.length; n++) sum += (values[n] ?? 0) * (times[n] ?? 0)
  return sum / total
}

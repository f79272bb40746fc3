import type { Bin, ColumnProfile, TopValue } from '../model/quality.ts'
import { isBlank, type Survey, type SurveyColumn } from './survey.ts'
import { meanOf, quantilesOf, type Tally, tallyFigures } from './tally.ts'

const [mostBins, mostTop, mostBlocks] = [20, 10, 60]
const hundredths = [0.05, 0.25, 0.5, 0.75, 0.95]

/** What a column is like: how full, how varied, how its figures are spread, its commonest values, and where down the rows it is blank. */
export function profileColumn(held: SurveyColumn, survey: Survey): ColumnProfile {
  const { name, label, type, unit } = held.column
  const tally = tallyFigures(held.numbers)
  const isFigures = tally.total > 0
  const distinct = held.crowded ? null : held.words.length + tally.values.length
  const words = isFigures ? [] : held.words
  return {
    ...{ name, label, type, unit, filled: held.filled, distinct },
    isKey: distinct === survey.rows && survey.rows > 1 && held.filled === survey.rows,
    least: isFigures ? (tally.values[0] ?? null) : leastOf(words, type),
    most: isFigures ? (tally.values.at(-1) ?? null) : mostOf(words, type),
    mean: isFigures && type !== 'year' ? meanOf(tally) : null,
    quantiles: isFigures ? quantilesOf(tally, hundredths) : [],
    bins: isFigures ? layBins(tally) : [],
    top: topOf(held, tally),
    missing: layMissing(held, survey),
  }
}

// ISO times sort as text; what comes first of other words says nothing.
const isOrdered = (type: SurveyColumn['column']['type']): boolean => ['date', 'yearmonth', 'datetime', 'time', 'year'].includes(type)
const leastOf = (words: readonly string[], type: SurveyColumn['column']['type']): string | null =>
  isOrdered(type) ? words.reduce<string | null>((least, word) => (least === null || word < least ? word : least), null) : null
const mostOf = (words: readonly string[], type: SurveyColumn['column']['type']): string | null =>
  isOrdered(type) ? words.reduce<string | null>((most, word) => (most === null || word > most ? word : most), null) : null

/** Equal spans between the ends; what lies far beyond the 99th of a hundred falls into the last, so that one figure far off does not flatten the rest. */
function layBins(tally: Tally): Bin[] {
  const { values, times, total } = tally
  const [least, most] = [values[0] ?? 0, values.at(-1) ?? 0]
  if (least === most) return [{ from: least, to: most, count: total }]
  const [nearMost = most] = quantilesOf(tally, [0.99])
  const end = nearMost > least && most > least + (nearMost - least) * 3 ? nearMost : most
  const whole = Number.isInteger(least) && Number.isInteger(end) && end - least < mostBins
  const count = whole ? end - least + 1 : Math.min(mostBins, Math.max(4, Math.ceil(Math.sqrt(total))))
  const width = whole ? 1 : (end - least) / count
  const bins = Array.from({ length: count }, (_, n) => ({
    from: least + n * width,
    to: whole ? least + n : least + (n + 1) * width,
    count: 0,
  }))
  for (let i = 0; i < values.length; i++) {
    const bin = bins[Math.min(count - 1, Math.floor(((values[i] ?? 0) - least) / width))]
    if (bin !== undefined) bin.count += times[i] ?? 0
  }
  const last = bins.at(-1)
  if (last !== undefined && most > last.to) last.to = most
  return bins
}

/** The commonest values; what stands but once is not worth telling where there are many. */
function topOf({ words, times }: SurveyColumn, tally: Tally): TopValue[] {
  const top: TopValue[] = []
  const take = (count: number, value: () => string): void => {
    const last = top[mostTop - 1]
    if (last !== undefined && last.count >= count) return
    const at = top.findIndex(one => one.count < count)
    top.splice(at < 0 ? top.length : at, 0, { value: value(), count })
    if (top.length > mostTop) top.pop()
  }
  for (let code = 0; code < words.length; code++) take(times[code] ?? 0, () => words[code] ?? '')
  for (let i = 0; i < tally.values.length; i++) if ((tally.times[i] ?? 0) > 1) take(tally.times[i] ?? 0, () => String(tally.values[i]))
  return top
}

function layMissing(held: SurveyColumn, { rows }: Survey): number[] {
  const blocks = Math.min(mostBlocks, rows)
  if (held.filled === rows) return Array.from({ length: blocks }, () => 0)
  const [counts, sizes] = [new Array<number>(blocks).fill(0), new Array<number>(blocks).fill(0)]
  for (let n = 0; n < rows; n++) {
    const block = Math.floor((n * blocks) / rows)
    sizes[block] = (sizes[block] ?? 0) + 1
    if (isBlank(held, n)) counts[block] = (counts[block] ?? 0) + 1
  }
  return counts.map((count, n) => count / (sizes[n] ?? 1))
}

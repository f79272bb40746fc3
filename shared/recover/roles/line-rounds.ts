import { roles } from '../../model/cell.ts'
import { lineFeatureNames, tellLines } from './line-features.ts'
import { isFigureKind } from './page.ts'
import type { Survey } from './survey.ts'

const steps = [-4, -3, -2, -1, 0, 1, 2, 3, 4] as const
const count = roles.length
const sofar = ['header', 'data', 'derived', 'group', 'notes'] as const

/** What the second look at a line asks: all of the first, and what the first took the line and those around it for. */
export const secondFeatureNames: readonly string[] = [
  ...lineFeatureNames,
  ...steps.flatMap(step => roles.map(role => `was-${role}@${step}`)),
  ...sofar.flatMap(role => [`${role}-above`, `${role}-below`]),
  ...roles.map(role => `alike-${role}`),
]

/** Tells of each line what the second look asks. `guessed` holds a probability for each role, line by line. */
export function tellAgain(survey: Survey, guessed: Float64Array, told: Float32Array = tellLines(survey)): Float32Array {
  const lines = survey.page.lines.length
  const [before, width] = [lineFeatureNames.length, secondFeatureNames.length]
  const out = new Float32Array(lines * width)
  const alike = meanOfAlike(survey, guessed)
  const { above, below } = sumAround(guessed, lines)
  for (let i = 0; i < lines; i++) {
    out.set(told.subarray(i * before, (i + 1) * before), i * width)
    let at = i * width + before
    for (const step of steps)
      for (let k = 0; k < count; k++, at++) out[at] = i + step < 0 || i + step >= lines ? -1 : (guessed[(i + step) * count + k] ?? 0)
    for (const role of sofar) {
      const k = roles.indexOf(role)
      out[at++] = Math.log2(1 + (above[i * count + k] ?? 0))
      out[at++] = Math.log2(1 + (below[i * count + k] ?? 0))
    }
    for (let k = 0; k < count; k++) out[at++] = alike[i * count + k] ?? 0
  }
  return out
}

/** For each line the probabilities of all lines above it summed up, and of all below. */
function sumAround(guessed: Float64Array, lines: number): { readonly above: Float64Array; readonly below: Float64Array } {
  const above = new Float64Array(guessed.length)
  const below = new Float64Array(guessed.length)
  for (let i = 1; i < lines; i++)
    for (let k = 0; k < count; k++) above[i * count + k] = (above[(i - 1) * count + k] ?? 0) + (guessed[(i - 1) * count + k] ?? 0)
  for (let i = lines - 2; i >= 0; i--)
    for (let k = 0; k < count; k++) below[i * count + k] = (below[(i + 1) * count + k] ?? 0) + (guessed[(i + 1) * count + k] ?? 0)
  return { above, below }
}

/** The mean guess over the lines that are filled alike and set in alike. */
function meanOfAlike({ page }: Survey, guessed: Float64Array): Float64Array {
  const sums = new Map<string, { n: number; sum: Float64Array }>()
  const keys = page.lines.map(
    ({ spots }) => `${spots[0]?.lead ?? 0}:${spots.map(spot => `${spot.k}${isFigureKind(spot.kind) ? 'f' : 'w'}`).join('')}`,
  )
  for (const [i, key] of keys.entries()) {
    const entry = sums.get(key) ?? { n: 0, sum: new Float64Array(count) }
    entry.n++
    for (let k = 0; k < count; k++) entry.sum[k] = (entry.sum[k] ?? 0) + (guessed[i * count + k] ?? 0)
    sums.set(key, entry)
  }
  const out = new Float64Array(guessed.length)
  for (const [i, key] of keys.entries()) {
    const entry = sums.get(key)
    for (let k = 0; k < count; k++) out[i * count + k] = (entry?.sum[k] ?? 0) / (entry?.n ?? 1)
  }
  return out
}

import { readMonth } from '../../shared/values/months.ts'
import { readPeriod } from '../../shared/values/read-period.ts'

/** Puts things in the order of the time that their words tell; by their last words, as a file list has them, where not all of them tell one. */
export function orderByTime<T>(things: readonly T[], wordsOf: (thing: T) => readonly string[]): T[] {
  const named = things.map(thing => ({ thing, time: readTime(wordsOf(thing)), name: wordsOf(thing).at(-1) ?? '' }))
  const areTimed = named.every(({ time }) => time !== null)
  const byName = (a: string, b: string): number => a.localeCompare(b, 'th', { numeric: true })
  return named.sort((a, b) => (areTimed ? (a.time ?? 0) - (b.time ?? 0) : 0) || byName(a.name, b.name)).map(({ thing }) => thing)
}

function readTime(words: readonly string[]): number | null {
  for (const text of words) {
    const period = readPeriod(text)
    if (period !== null) return period.year * 12 + (period.month ?? 0)
  }
  for (const text of words) {
    const month = readMonth(text)
    if (month !== null) return month
  }
  return null
}

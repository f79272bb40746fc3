import type { Facts } from '../../shared/base/fault.ts'

/** One fact as words: what is missing is the empty string, a list is joined. */
export function toFactText(facts: Facts, ...names: readonly string[]): string {
  for (const name of names) {
    const fact = facts[name]
    if (fact === undefined || fact === '') continue
    return typeof fact === 'object' ? fact.join(', ') : String(fact)
  }
  return ''
}

/** One fact as a number, or null where it is none. */
export function toFactNumber(facts: Facts, ...names: readonly string[]): number | null {
  for (const name of names) {
    const fact = Number(facts[name] ?? Number.NaN)
    if (Number.isFinite(fact)) return fact
  }
  return null
}

export const isOneOf = <T extends string>(known: readonly T[], raw: string): raw is T => known.some(item => item === raw)

/** A wait as words: whole minutes from two minutes on, else seconds. */
export function toWaitWords(seconds: number, words: { readonly second: string; readonly minute: string; readonly soon: string }): string {
  if (seconds <= 0) return words.soon
  return seconds < 120 ? `${Math.ceil(seconds)} ${words.second}` : `${Math.ceil(seconds / 60)} ${words.minute}`
}

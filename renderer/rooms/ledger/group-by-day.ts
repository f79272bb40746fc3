import type { Entry } from './entry.ts'

export type Day = { readonly day: string; readonly first: string; readonly entries: readonly Entry[] }

/** Lines that follow each other on one day stand together; `dayOf` says the day of a moment as people here call it. */
export function groupByDay(entries: readonly Entry[], dayOf: (iso: string) => string): readonly Day[] {
  const days: { day: string; first: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const day = dayOf(entry.at)
    const last = days.at(-1)
    if (last !== undefined && last.day === day) last.entries.push(entry)
    else days.push({ day, first: entry.at, entries: [entry] })
  }
  return days
}

import { isBuddhistYear } from './calendar.ts'
import { type DateReading, type DateRule, toIso } from './read-date.ts'

/** What the dates of one column showed: the evidence of what its two-figure years and bare figures mean. */
export type DateSeen = {
  readonly dates: number
  /** Bare figures that can only be day first, only month first, or either. */
  readonly dayFirst: number
  readonly monthFirst: number
  readonly either: number
  readonly buddhist: number
  readonly common: number
  /** Years of two figures, and those of them that may be 20xx as well as 25xx. */
  readonly shortYears: number
  readonly lowShortYears: number
}

/** What the cells leave open, so that a person is asked. */
export type DateDoubt = 'date-order' | 'date-century'

/** How many dates of the column exist under a rule: whole days, and months without a day. */
export type DateFit = { readonly days: number; readonly months: number }

export type DateTally = {
  readonly add: (reading: DateReading, times?: number) => void
  readonly seen: () => DateSeen
  readonly rule: () => DateRule
  readonly doubts: () => DateDoubt[]
  readonly fit: (rule: DateRule) => DateFit
}

const lastLowYear = 40
const orders = ['day-first', 'month-first'] as const
const centuries = [2500, 2000] as const
const rules: readonly DateRule[] = orders.flatMap(order => centuries.map((century): DateRule => ({ century, order })))

/** Counts dates in one pass, under every rule that may come out, so that no date is kept. */
export function createDateTally(): DateTally {
  const seen = { dates: 0, dayFirst: 0, monthFirst: 0, either: 0, buddhist: 0, common: 0, shortYears: 0, lowShortYears: 0 }
  const fits = rules.map(() => ({ days: 0, months: 0 }))
  let slashed = true
  const rule = (): DateRule => {
    const order = seen.monthFirst > 0 && seen.dayFirst === 0 ? 'month-first' : 'day-first'
    if (seen.shortYears === 0) return { century: null, order }
    return { century: seen.common > 0 && seen.buddhist === 0 ? 2000 : 2500, order }
  }
  return {
    add: (reading, times = 1) => {
      seen.dates += times
      countReading(reading, seen, times)
      if (reading.month === null && !reading.slashed) slashed = false
      for (const [i, tried] of rules.entries()) {
        const [iso, fit] = [toIso(reading, tried), fits[i]]
        if (iso === null || fit === undefined) continue
        if (iso.length === 10) fit.days += times
        else fit.months += times
      }
    },
    seen: () => ({ ...seen }),
    rule,
    doubts: () => [
      // Who writes years of the Buddhist era writes the day first; dots and strokes are not American either.
      ...(seen.either >= 2 && seen.dayFirst + seen.monthFirst + seen.buddhist === 0 && slashed && seen.common > 0
        ? (['date-order'] as const)
        : []),
      ...(seen.shortYears >= 2 && seen.lowShortYears === seen.shortYears && seen.buddhist + seen.common === 0
        ? (['date-century'] as const)
        : []),
    ],
    fit: asked =>
      fits[rules.findIndex(({ century, order }) => order === asked.order && century === (asked.century ?? 2500))] ?? { days: 0, months: 0 },
  }
}

type Counts = { -readonly [name in keyof DateSeen]: number }

function countReading(reading: DateReading, seen: Counts, times: number): void {
  if (reading.month === null) {
    if (reading.a > 12) seen.dayFirst += times
    else if (reading.b > 12) seen.monthFirst += times
    else if (reading.a !== reading.b) seen.either += times
  }
  if (reading.era === 'buddhist' || reading.era === 'rattanakosin') seen.buddhist += times
  else if (reading.digits === 4) seen[reading.era === null && isBuddhistYear(reading.year) ? 'buddhist' : 'common'] += times
  else if (reading.era === null) {
    seen.shortYears += times
    if (reading.year <= lastLowYear) seen.lowShortYears += times
  } else seen.common += times
}

/** Decides once for a list of dates what they mean. */
export function decideDates(readings: Iterable<DateReading>): DateRule {
  const tally = createDateTally()
  for (const reading of readings) tally.add(reading)
  return tally.rule()
}

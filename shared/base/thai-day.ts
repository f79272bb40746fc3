const offsetMs = 7 * 3_600_000

/** The calendar day in Thailand (UTC+7, no summer time) of a moment written in ISO 8601; answers YYYY-MM-DD in the common era. */
export const toThaiDay = (moment: string): string => new Date(Date.parse(moment) + offsetMs).toISOString().slice(0, 10)

/** So many months (YYYY-MM) up to that of a day, oldest first. */
export function monthsUpTo(day: string, count: number): readonly string[] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return Array.from({ length: count }, (_, n) => new Date(Date.UTC(year, month - count + n, 1)).toISOString().slice(0, 7))
}

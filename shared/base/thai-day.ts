const offsetMs = 7 * 3_600_000

/** The calendar day in Thailand (UTC+7, no summer time) of a moment written in ISO 8601; answers YYYY-MM-DD in the common era. */
export const toThaiDay = (moment: string): string => new Date(Date.parse(moment) + offsetMs).toISOString().slice(0, 10)

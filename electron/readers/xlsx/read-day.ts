const msPerDay = 86_400_000

/** The serial day (1900 system) of a moment written as ISO 8601, as some programs write days; null where it is none. */
export function readIsoDay(said: string): number | null {
  const hit = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(said.trim())
  if (!hit) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = hit.slice(1).map(part => Number(part ?? 0))
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day)
  const days = Math.round((midnight - Date.UTC(1899, 11, 30)) / msPerDay)
  // Before the 29 February 1900 that never was, serial days are one less.
  return (days < 61 ? days - 1 : days) + (hour * 3600 + minute * 60 + second) / 86_400
}

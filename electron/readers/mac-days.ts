import { isDateFormat } from '../../shared/values/calendar.ts'

// In the calendar that some Macs used, day 0 lies 1462 days later.
const macDays = 1462

/** What a number under this format lacks to be a day of the usual calendar, in a workbook whose days are counted from 1904. */
export const macDaysOf = (format: string | undefined): number =>
  // Hours that have gone by begin at nought in both calendars.
  isDateFormat(format) && !/\[[hms]+\]/i.test(format ?? '') ? macDays : 0

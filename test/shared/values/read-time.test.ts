import { expect, it } from 'vitest'
import { isMonthFormat, isTimeFormat, readDayPart, readMoment } from '../../../shared/values/calendar.ts'
import { readDateTime, readTime } from '../../../shared/values/read-time.ts'

it.each([
  ['8:30', '08:30:00'],
  ['08.30 น.', '08:30:00'],
  ['๐๘.๓๐ น.', '08:30:00'],
  ['เวลา 13.05 น', '13:05:00'],
  ['1:05 pm', '13:05:00'],
  ['12:00 am', '00:00:00'],
  ['23:59:59', '23:59:59'],
  ['24:00', '24:00:00'],
])('%s is the time of day %s', (text, time) => {
  expect(readTime(text)).toBe(time)
})

it.each(['8.30', '25:10', '12:60', '3:1', '125:30', '24:01', '08.30-16.30 น.'])('%s is no time of day', text => {
  expect(readTime(text)).toBeNull()
})

it.each(['1/2/2558 08:30', '1 ก.พ. 2558 เวลา 8.30 น.', '2015-02-01T08:30:00', '1 ก.พ. 58, 08:30'])('%s is a day with a time', text => {
  expect(readDateTime(text)).toMatchObject({ time: '08:30:00' })
})

it('a serial of a spreadsheet keeps its time to the second, and its Buddhist year comes back', () => {
  expect(readMoment(42375.354166666664)).toEqual({ day: '2016-01-06', time: '08:30:00' })
  expect(readMoment(42375.999999)).toEqual({ day: '2016-01-07', time: null })
  expect(readMoment(240701)).toEqual({ day: '2016-01-05', time: null })
  expect(readDayPart(0.5)).toBe('12:00:00')
  expect([readMoment(0.5), readMoment(-1), readMoment(Number.NaN), readDayPart(1.5)]).toEqual([null, null, null, null])
})

it('formats of months, days and hours are told apart', () => {
  expect(['mmm-yy', 'mmmm yyyy', '[$-107041E]mmm yy;@', 'ดดด ปปปป'].map(isMonthFormat)).toEqual([true, true, true, true])
  expect(['d mmm yyyy', 'yyyy', 'h:mm', '#,##0', 'General'].map(isMonthFormat)).toEqual([false, false, false, false, false])
  expect(['h:mm', 'hh:mm:ss', '[$-F400]h:mm:ss AM/PM'].map(isTimeFormat)).toEqual([true, true, true])
  expect(['[h]:mm', 'd/m/yyyy h:mm', 'mm:ss', '0.00'].map(isTimeFormat)).toEqual([false, false, false, false])
})

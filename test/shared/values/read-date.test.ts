import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDateFormat, readSerial, toIsoDate } from '../../../shared/values/calendar.ts'
import { decideDates } from '../../../shared/values/date-tally.ts'
import { readDate, toIso } from '../../../shared/values/read-date.ts'

const months = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ')
const shorts = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')
const day = fc.date({ min: new Date('1942-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
const toThai = (text: string): string => text.replace(/\d/g, digit => String.fromCharCode(0x0e50 + Number(digit)))

/** What one text by itself means. */
function read(text: string): string | null {
  const reading = readDate(text)
  return reading && toIso(reading, decideDates([reading]))
}

describe('a day', () => {
  it('is the same day in every spelling of the Buddhist era', () => {
    fc.assert(
      fc.property(day, date => {
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        const [buddhist, meant] = [y + 543, toIsoDate(y, m, d)]
        const spelled = [
          `${d}/${m}/${buddhist}`,
          `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${buddhist}`,
          `${d} ${months[m - 1]} ${buddhist}`,
          `${d} ${months[m - 1]} พ.ศ. ${buddhist}`,
          `วันที่ ${d} เดือน ${months[m - 1]} พ.ศ.${buddhist}`,
          `${d} ${shorts[m - 1]} ${buddhist}`,
          `${d} ${shorts[m - 1]?.replaceAll('.', '')} ${buddhist}`,
          `${d} ${shorts[m - 1]?.replaceAll('.', '. ')} ${buddhist}`,
          `${buddhist}-${m}-${d}`,
        ]
        for (const text of spelled) {
          expect(read(text), text).toBe(meant)
          expect(read(toThai(text)), toThai(text)).toBe(meant)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is the same day in the Common Era', () => {
    fc.assert(
      fc.property(day, date => {
        const iso = date.toISOString().slice(0, 10)
        expect(read(iso)).toBe(iso)
        expect(read(`${iso}T00:00:00.000Z`)).toBe(iso)
        expect(read(`${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`)).toBe(iso)
      }),
    )
  })

  it('exists or is refused: 29 February only where the Common Era leaps', () => {
    expect(read('29/2/2559')).toBe('2016-02-29')
    expect(read('29/2/2560')).toBeNull()
    expect(read('31 เม.ย. 2560')).toBeNull()
    expect(read('0/1/2560')).toBeNull()
    expect(read('30/13/2560')).toBeNull()
  })

  it('of the years before 2484 began in April', () => {
    expect(read('1 มกราคม 2480')).toBe('1938-01-01')
    expect(read('1 เมษายน 2480')).toBe('1937-04-01')
    expect(read('1 มกราคม 2484')).toBe('1941-01-01')
  })

  it('with two figures for its year is of the 2500s, unless the column is of the Common Era', () => {
    expect(read('29 ก.พ. 59')).toBe('2016-02-29')
    expect(read('1 Jan 16')).toBe('2016-01-01')
    const column = ['1/5/2019', '2/6/19'].map(text => readDate(text)).filter(reading => reading !== null)
    const rule = decideDates(column)
    expect(column.map(reading => toIso(reading, rule))).toEqual(['2019-05-01', '2019-06-02'])
  })

  it('has its month first where the column shows it', () => {
    const column = ['5/28/2019', '6/2/2019'].map(text => readDate(text)).filter(reading => reading !== null)
    const rule = decideDates(column)
    expect(column.map(reading => toIso(reading, rule))).toEqual(['2019-05-28', '2019-06-02'])
  })

  it('is not made of what bears a time, a range or a code', () => {
    for (const text of ['1/2/2560 13:45', '1-5 ม.ค. 2560', '1/2', '2560', 'เลขที่ 1/2560', '12-3456-78', '1.2.3'])
      expect(readDate(text), text).toBeNull()
  })
})

describe('a serial day of a spreadsheet', () => {
  it('is the day that the spreadsheet shows', () => {
    fc.assert(
      fc.property(day, date => {
        const serial = Math.floor(date.getTime() / 86_400_000) + 25_569
        expect(readSerial(serial)).toBe(date.toISOString().slice(0, 10))
      }),
    )
    expect(readSerial(1)).toBe('1900-01-01')
    expect(readSerial(61)).toBe('1900-03-01')
  })

  it('typed in the Buddhist era is brought back by 543 years', () => {
    const typed = Math.round((Date.UTC(2559, 2, 15) - Date.UTC(1899, 11, 30)) / 86_400_000)
    expect(readSerial(typed)).toBe('2016-03-15')
  })

  it('with a time of day, or out of the calendar, is none', () => {
    for (const serial of [0.5, 43_000.25, -1, 0, 1e9, Number.NaN]) expect(readSerial(serial)).toBeNull()
  })

  it.each([
    ['d/m/yyyy', true],
    ['[$-D07041E]d mmm yy;@', true],
    ['[$-107041E]d mmmm yyyy;@', true],
    ['[$-187041E]ว ดดดด ปปปป', true],
    ['d mmm bbbb', true],
    ['General', false],
    ['#,##0.00', false],
    ['0%', false],
    ['_-* #,##0_-;-* #,##0_-', false],
    ['[Red]0.0', false],
    ['"วันละ" 0', false],
    ['h:mm', false],
    ['0.00E+00', false],
  ])('is told by its number format %s: %s', (format, meant) => {
    expect(isDateFormat(format)).toBe(meant)
  })
})

import type { Lifted } from '../model/recovery.ts'
import { isArea } from '../values/find-area.ts'
import { readMonth } from '../values/months.ts'
import { areProvinces, isProvince } from '../values/province-names.ts'
import { readDate } from '../values/read-date.ts'
import { readPeriod } from '../values/read-period.ts'
import { readYearLabel, type SeriesKind } from '../values/series.ts'
import type { Spot } from './origins.ts'

/** What the sheets of one layout count through: a series, places, or only names that they bear. */
export type SheetSeries = {
  readonly kind: SeriesKind | 'class' | 'continued'
  readonly label: string
  readonly words: readonly SheetWord[]
  readonly sure: boolean
}
/** The word of one sheet, and the cell that says it where it is not the sheet's name. */
export type SheetWord = { readonly text: string; readonly spot: Spot | null }
/** The name of the column where nothing but the sheets' names sets them apart. */
export const unnamedSheets = 'แผ่นงาน'
/** Parts of a list that goes on beside itself: nothing sets them apart. */
export const continued = (parts: readonly { readonly name: string }[]): SheetSeries => ({
  kind: 'continued',
  label: '',
  words: parts.map(({ name }) => ({ text: name, spot: null })),
  sure: true,
})
type Named = { readonly name: string; readonly lifted: readonly Lifted[] }

const isDatedMonth = (text: string): boolean => {
  const reading = readDate(text)
  return reading !== null && reading.day === null && reading.month !== null
}
const kinds: readonly { readonly kind: SeriesKind | 'class'; readonly label: string; readonly reads: (text: string) => boolean }[] = [
  { kind: 'month', label: '', reads: text => readMonth(text) !== null },
  { kind: 'dated-month', label: '', reads: isDatedMonth },
  { kind: 'year', label: '', reads: text => readYearLabel(text) !== null },
  { kind: 'quarter', label: '', reads: text => /^(ไตรมาส(ที่)?\s?[1-4๑-๔]|q[1-4])\b/i.test(text) },
  { kind: 'class', label: 'จังหวัด', reads: isProvince },
  { kind: 'class', label: 'พื้นที่', reads: isArea },
]

/** What reads the names of sheets as one series, where all but two at most belong to it; null where they count through nothing. */
export function readerOf(names: readonly string[]): ((name: string) => boolean) | null {
  const least = Math.max(2, names.length - 2)
  return kinds.find(({ reads }) => names.filter(name => reads(name.trim())).length >= least)?.reads ?? null
}

/** Reads what sets sheets of one layout apart: first their names, then the time or place in their titles; else their bare names, unsure. */
export function readSeries(sheets: readonly Named[]): SheetSeries {
  const names = sheets.map(({ name, lifted }): SheetWord => ({ text: name.trim(), spot: findMonth(name, lifted) }))
  return seriesOf(names) ?? seriesOfTitles(sheets) ?? { kind: 'class', label: unnamedSheets, words: names, sure: false }
}

/** The title that names the month of its sheet as well: it says the year too. */
function findMonth(name: string, lifted: readonly Lifted[]): Spot | null {
  const month = readMonth(name)
  const line = month === null ? undefined : lifted.find(({ text }) => readPeriod(text)?.month === month)
  return line ? { r: line.place.r, c: line.place.c } : null
}

function seriesOf(words: readonly SheetWord[]): SheetSeries | null {
  const texts = words.map(({ text }) => text)
  if (new Set(texts).size !== texts.length) return null
  const found = kinds.find(({ reads }) => (reads === isProvince ? areProvinces(texts) : texts.every(reads)))
  return found ? { kind: found.kind, label: found.label, words, sure: true } : null
}

function seriesOfTitles(sheets: readonly Named[]): SheetSeries | null {
  for (const item of ['period', 'title', 'area'] as const) {
    const most = Math.max(...sheets.map(({ lifted }) => lifted.filter(line => line.item === item).length))
    for (let i = 0; i < most; i++) {
      const lines = sheets.map(({ lifted }) => lifted.filter(line => line.item === item)[i])
      const words = lines.map(
        (line): SheetWord => ({ text: line ? wordOf(line) : '', spot: line ? { r: line.place.r, c: line.place.c } : null }),
      )
      if (words.some(({ text }) => text === '')) continue
      const found = seriesOf(words)
      if (found) return found
    }
  }
  return null
}

/** The time or the place that a line speaks of, in the words that a series is read from. */
function wordOf({ item, text }: Lifted): string {
  if (item === 'area') return text
  const period = readPeriod(text)
  if (period === null) return ''
  return period.month === null ? String(period.year) : `${monthNames[period.month - 1]} ${period.year}`
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

import type { Language } from './language.ts'

/** Numbers, dates and sizes as a person of this language reads them. Thai dates are of the Buddhist era. */
export type Format = {
  readonly number: (value: number) => string
  readonly percent: (share: number) => string
  readonly bytes: (bytes: number) => string
  readonly date: (iso: string) => string
  readonly longDate: (iso: string) => string
  readonly dateTime: (iso: string) => string
  /** Of a month as YYYY-MM. */
  readonly month: (month: string) => string
  readonly time: (iso: string) => string
  readonly days: (fromIso: string, toMs: number) => number
}

const locales = { th: 'th-TH-u-ca-buddhist-nu-latn', en: 'en-GB' } as const
const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const

export function createFormat(language: Language, timeZone?: string): Format {
  const locale = locales[language]
  const zone = timeZone === undefined ? {} : { timeZone }
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...zone })
  const longDates = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...zone })
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false, ...zone })
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', ...zone })
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const sizes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const show = (format: Intl.DateTimeFormat) => (iso: string) => {
    const ms = Date.parse(iso)
    return Number.isNaN(ms) ? iso : leaveOutEra(format, ms)
  }
  return {
    number: value => numbers.format(value),
    percent: share => percents.format(share),
    bytes: bytes => {
      const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
      return `${sizes.format(bytes / 1024 ** step)} ${units[step] ?? 'B'}`
    },
    date: show(dates),
    longDate: show(longDates),
    month: month => leaveOutEra(months, Date.parse(`${month}-15T12:00:00Z`)),
    time: show(times),
    dateTime: iso => `${show(dates)(iso)} ${show(times)(iso)}`,
    days: (fromIso, toMs) => Math.max(0, Math.floor((toMs - Date.parse(fromIso)) / 86_400_000)),
  }
}

/** Thai paper writes 23 พ.ย. 2569 without the era; some locale data puts it in. */
function leaveOutEra(format: Intl.DateTimeFormat, ms: number): string {
  return format
    .formatToParts(ms)
    .filter(part => part.type !== 'era')
    .map(part => part.value)
    .join('')
    .replace('ที่', ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

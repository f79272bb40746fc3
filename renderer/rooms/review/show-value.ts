import type { Column, Value } from '../../../shared/model/table.ts'
import type { Format } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'

const eraGap = 543
const months = {
  th: new Intl.DateTimeFormat('th-TH', { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }),
} as const

type Told = Pick<Column, 'label' | 'type'>

/** A recovered value as people of a language write it: Buddhist era and Thai months in Thai; the file keeps ISO. */
export function showValue(value: Value, { label, type }: Told, format: Format, language: Language): string {
  if (value === null) return ''
  // A heading that names the Common Era has its years shown in it, in either language.
  const gap = language === 'th' && !label.includes('ค.ศ.') ? eraGap : 0
  if (type === 'year') return showYear(Number(value), gap)
  if (typeof value === 'number') return format.number(value)
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (type === 'date') return showDate(value, language, gap)
  if (type === 'datetime') return `${showDate(value, language, gap)} ${value.slice(11, 16)}`
  return type === 'yearmonth' ? showMonth(value, language, gap) : value
}

const showYear = (year: number, gap: number): string => String(year + gap)

function showMonth(iso: string, language: Language, gap: number): string {
  const [year, month] = iso.split('-').map(Number)
  if (year === undefined || month === undefined || !Number.isFinite(year) || !Number.isFinite(month)) return iso
  return `${months[language].format(Date.UTC(year, month - 1, 1))} ${showYear(year, gap)}`
}

/** A calendar day has no hour and no zone: it is taken apart, not read as a moment. */
function showDate(iso: string, language: Language, gap: number): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined || !Number.isFinite(day)) return iso
  return `${day} ${months[language].format(Date.UTC(year, month - 1, 1))} ${showYear(year, gap)}`
}

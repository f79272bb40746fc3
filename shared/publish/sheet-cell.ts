import type { ColumnType, Value } from '../model/table.ts'
import { isRealDay } from '../values/calendar.ts'

/** How a cell of a sheet looks. `whole`, `decimal` (with how many places), `plain` for figures that need more places than people read. */
export type SheetStyle =
  | { readonly kind: 'text' | 'whole' | 'plain' | 'year' | 'date' | 'datetime' | 'time' | 'boolean' }
  | { readonly kind: 'decimal'; readonly places: number }

/** One word for each look, such as `decimal2`. */
export const nameStyle = (style: SheetStyle): string => (style.kind === 'decimal' ? `decimal${style.places}` : style.kind)

/** A value as a sheet for people keeps it: text is text whatever it begins with, and days are days where they are real ones. */
export type SheetCell =
  | { readonly is: 'nothing' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'boolean'; readonly value: boolean }
  | { readonly is: 'number'; readonly value: number; readonly style: SheetStyle }
  | { readonly is: 'moment'; readonly text: string; readonly style: SheetStyle & { readonly kind: 'date' | 'datetime' | 'time' } }

/** The most decimal places that a figure is shown with; one that needs more is shown as the program likes. */
export const mostPlaces = 6

const moments = {
  date: /^(\d{4})-(\d\d)-(\d\d)$/,
  datetime: /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
} as const

/** Months stay text (2015-01): a sheet knows days only, and the first of a month would say more than the paper does. */
export function toSheetCell(value: Value, type: ColumnType): SheetCell {
  if (value === null) return { is: 'nothing' }
  if (typeof value === 'boolean') return { is: 'boolean', value }
  if (typeof value === 'number') return { is: 'number', value, style: toStyle(value, type) }
  if (type !== 'date' && type !== 'datetime' && type !== 'time') return { is: 'text', text: value }
  const found = moments[type].exec(value)
  const isReal = found !== null && (type === 'time' || isRealDay(Number(found[1]), Number(found[2]), Number(found[3])))
  return isReal ? { is: 'moment', text: value, style: { kind: type } } : { is: 'text', text: value }
}

function toStyle(value: number, type: ColumnType): SheetStyle {
  if (type === 'year') return { kind: 'year' }
  if (Number.isInteger(value)) return { kind: 'whole' }
  const places = /^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? mostPlaces + 1
  return places > mostPlaces ? { kind: 'plain' } : { kind: 'decimal', places }
}

/** The most that sheets of today's programs hold; a text is counted in UTF-16 units. Source: Excel specifications and limits, LibreOffice. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384, letters: 32_767 } as const

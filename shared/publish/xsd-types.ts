import type { ColumnType, Value } from '../model/table.ts'

/** The types of XML Schema (version 1.1, part 2) that hold the values of our types; linked data and CSV on the Web use the same. */
export const xsdTypes = {
  string: 'string',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  yearmonth: 'gYearMonth',
  year: 'gYear',
  datetime: 'dateTime',
  time: 'time',
} as const satisfies { readonly [type in ColumnType]: string }

const day = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const clock = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?`
const spellings: { readonly [type in ColumnType]: RegExp } = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: new RegExp(`^${day}$`),
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
  year: /^\d{4}$/,
  datetime: new RegExp(`^${day}T${clock}$`),
  time: new RegExp(`^${clock}$`),
}

/** How XML Schema spells a value: whole numbers without an exponent, however large. */
export const toXsdText = (value: Exclude<Value, null>, type: ColumnType): string =>
  typeof value === 'number' && type !== 'number' && Number.isInteger(value) ? BigInt(value).toString() : String(value)

/** True of a spelling that is one of this type; a text that a person forced into a column of dates may be none. */
export const isXsdText = (text: string, type: ColumnType): boolean => spellings[type].test(text)

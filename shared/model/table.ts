/** Types of the values of a column, as Frictionless Table Schema names them; `yearmonth` is YYYY-MM, `datetime` and `time` are local, to the second. */
export const columnTypes = ['string', 'integer', 'number', 'boolean', 'date', 'yearmonth', 'year', 'datetime', 'time'] as const
export type ColumnType = (typeof columnTypes)[number]

/** True of the types that count or measure. */
export const isNumeric = (type: ColumnType): boolean => type === 'integer' || type === 'number'

/** A value of a recovered table: text, plain number, or null where the paper says nothing. Dates are ISO text. */
export type Value = string | number | boolean | null

/** A column of a recovered table. `name` is the machine name (ASCII, at most 63 bytes), `label` what people read. */
export type Column = {
  readonly name: string
  readonly label: string
  readonly type: ColumnType
  readonly unit: string | null
}

/** The rows of a table, however they are kept. */
export type Rows = Iterable<readonly Value[]> & { readonly length: number }

export type Table = { readonly columns: readonly Column[]; readonly rows: Rows }

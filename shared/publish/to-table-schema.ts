import type { Json } from '../base/json.ts'
import type { Column } from '../model/table.ts'

/** Describes the columns as a Table Schema (Frictionless, version 2); an empty cell is the missing value. A unit stands in `unit`. */
export const toTableSchema = (columns: readonly Column[]): Json => ({
  fields: columns.map(column => ({
    name: column.name,
    title: column.label,
    type: column.type,
    ...(column.unit === null ? {} : { unit: column.unit }),
  })),
  missingValues: [''],
})

/** What stands under a file on the hub: its columns with what people call them, and the unit where there is one. */
export const toColumnGuide = (columns: readonly Column[]): string =>
  columns.map(column => `${column.name}: ${column.label}${column.unit === null ? '' : ` (${column.unit})`}`).join('; ')

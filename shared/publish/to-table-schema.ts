import type { Json } from '../base/json.ts'
import type { DescribedColumn } from '../model/dictionary.ts'
import { isNumeric } from '../model/table.ts'
import { linkOf } from './link-column.ts'

/**
 * Describes the columns as a Table Schema (Frictionless, version 2); an empty cell is the missing value. A unit stands in `unit`, an English
 * label in `title:en`. The codes of a column stand in `categories`, and bind as `enum`, only where every value is one of them.
 */
export const toTableSchema = (columns: readonly DescribedColumn[]): Json => ({
  fields: columns.map(column => ({
    name: column.name,
    title: column.label,
    ...(column.english === undefined ? {} : { 'title:en': column.english }),
    type: column.type,
    ...(column.unit === null ? {} : { unit: column.unit }),
    ...(column.meaning === undefined ? {} : { description: column.meaning }),
    ...(linkOf(column)?.to === 'place' ? { rdfType: 'https://schema.org/AdministrativeArea' } : {}),
    ...toCategories(column),
  })),
  missingValues: [''],
})

function toCategories({ type, codes = [], closed }: DescribedColumn): { readonly [key: string]: Json } {
  if (codes.length === 0 || closed !== true) return {}
  const spell = (code: string): Json => (isNumeric(type) ? Number(code) : type === 'boolean' ? code === 'true' : code)
  const bound = { constraints: { enum: codes.map(({ code }) => spell(code)) } }
  // The standard knows categories of text and whole numbers only.
  if (type !== 'string' && type !== 'integer') return bound
  return { ...bound, categories: codes.map(({ code, th }) => ({ value: spell(code), label: th === '' ? code : th })) }
}

/** What stands under a file on the hub: its columns with what people call them, and the unit where there is one. */
export const toColumnGuide = (columns: readonly DescribedColumn[]): string =>
  columns.map(column => `${column.name}: ${column.label}${column.unit === null ? '' : ` (${column.unit})`}`).join('; ')

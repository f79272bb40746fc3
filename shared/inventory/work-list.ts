import type { Column, ColumnType } from '../model/table.ts'

/** The columns of a work list that leaves the window as a file. */
const types = {
  place: 'integer',
  score: 'number',
  path: 'string',
  title: 'string',
  reasons: 'string',
  tables: 'integer',
  rows: 'integer',
  stars: 'integer',
  personal: 'string',
  issues: 'integer',
  copy_of: 'string',
  bytes: 'integer',
  changed: 'date',
  sha256: 'string',
} as const satisfies { readonly [name: string]: ColumnType }

export type WorkListColumn = keyof typeof types
export const workListColumns = Object.keys(types) as readonly WorkListColumn[]

/** The columns with the words that whoever asked for the list reads above them. */
export const headWorkList = (headings: { readonly [name in WorkListColumn]: string }): readonly Column[] =>
  workListColumns.map(name => ({ name, label: headings[name], type: types[name], unit: null }))

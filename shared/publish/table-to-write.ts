import { Fault } from '../base/fault.ts'
import type { DescribedColumn } from '../model/dictionary.ts'
import type { Value } from '../model/table.ts'
import type { Terms } from '../rate/licences.ts'

/**
 * Where the things of linked data have their addresses, each an absolute address that ends in `/`. `base` is the office's own. `places`
 * stands before official codes of places (without it, the office's own `place/`), `times` before days, months and years; without it
 * these stay typed literals. Where `linked` is given, only its columns point to others, each to the address of its own.
 */
export type Addresses = {
  readonly base: string
  readonly places: string | null
  readonly times: string | null
  readonly linked?: readonly { readonly column: string; readonly address: string }[]
}

/** What a writer is told of a table. `name` is what its files are called, `title` what people call it. */
export type TableAbout = {
  readonly name: string
  readonly title: string
  /** Under which terms others may use it; null or left out where nothing was said yet. */
  readonly terms?: Terms | null
  readonly columns: readonly DescribedColumn[]
  readonly addresses: Addresses
}

/** A table on its way into a file: its rows are read once, in order. Numbers are finite; dates and times are ISO text. */
export type TableToWrite = TableAbout & { readonly rows: Iterable<readonly Value[]> }

/** The fault of a value, or of a table, that a format cannot hold. `row` counts from 1, `what` says which limit: tab, letters, rows, … */
export const cannotHold = (format: string, what: string, facts: { readonly [name: string]: string | number } = {}): Fault =>
  new Fault('file/cannot-hold', { format, what, ...facts })

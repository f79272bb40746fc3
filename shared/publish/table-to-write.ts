import { Fault } from '../base/fault.ts'
import type { Column, Value } from '../model/table.ts'

/**
 * Where the things of linked data have their addresses, each an absolute address that ends in `/`. `base` is the office's own. `places`
 * stands before official codes of places (without it, the office's own `place/`), `times` before days, months and years; without it
 * these stay typed literals.
 */
export type Addresses = { readonly base: string; readonly places: string | null; readonly times: string | null }

/** What a writer is told of a table. `name` is what its files are called, `title` what people call it. */
export type TableAbout = {
  readonly name: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly addresses: Addresses
}

/** A table on its way into a file: its rows are read once, in order. Numbers are finite; dates and times are ISO text. */
export type TableToWrite = TableAbout & { readonly rows: Iterable<readonly Value[]> }

/** The fault of a value, or of a table, that a format cannot hold. `row` counts from 1, `what` says which limit: tab, letters, rows, … */
export const cannotHold = (format: string, what: string, facts: { readonly [name: string]: string | number } = {}): Fault =>
  new Fault('file/cannot-hold', { format, what, ...facts })

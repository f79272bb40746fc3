import type { Place } from '../model/cell.ts'

/** Where the values of one column of a recovered table come from. */
export type ColumnOrigin =
  /** The cell of the row's own line in one column of the sheet; `lines` where it was filled down or lifted from another line. */
  | { readonly kind: 'line'; readonly c: number; readonly lines: Int32Array | null; readonly headings: readonly Spot[] }
  /** Cells of the heading: one list for each of the row's leaves. */
  | { readonly kind: 'heading'; readonly leaves: readonly (readonly Spot[])[] }
  /** A cell of the row's own line in a column that its leaf names (-1 where the leaf has none). */
  | { readonly kind: 'leaf'; readonly columns: readonly number[]; readonly headings: readonly (readonly Spot[])[] }

/** A cell of the sheet; row and column count from 0. */
export type Spot = { readonly r: number; readonly c: number }

/** The way back from every value to the cells of the sheet. `lines` is the sheet's row of each table row, `leaves` its leaf of the heading. */
export type Origins = {
  readonly sheet: string
  readonly lines: Int32Array
  readonly leaves: Int32Array | null
  readonly columns: readonly ColumnOrigin[]
}

/** The cells that a value of one row and its headings came from, by the row's line, leaf and filled line. Empty where the paper has none. */
export function readOrigin(
  sheet: string,
  origin: ColumnOrigin,
  at: { readonly line: number; readonly leaf: number; readonly filled: number },
): { readonly from: Place[]; readonly headings: Place[] } {
  const place = ({ r, c }: Spot): Place => ({ sheet, r, c })
  switch (origin.kind) {
    case 'line':
      return { from: at.filled < 0 ? [] : [{ sheet, r: at.filled, c: origin.c }], headings: origin.headings.map(place) }
    case 'heading':
      return { from: (origin.leaves[at.leaf] ?? []).map(place), headings: [] }
    case 'leaf': {
      const c = origin.columns[at.leaf] ?? -1
      return { from: c < 0 ? [] : [{ sheet, r: at.line, c }], headings: (origin.headings[at.leaf] ?? []).map(place) }
    }
  }
}

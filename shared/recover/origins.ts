import type { Place } from '../model/cell.ts'

/** Where the values of one column of a recovered table come from. */
export type ColumnOrigin =
  | LaidOrigin
  /** The name of the row's sheet, or what was read from it: for each sheet the cells that say so too. */
  | { readonly kind: 'sheet'; readonly spots: readonly (readonly Spot[])[] }
  /** Sheets that are not laid alike: one origin for each. */
  | { readonly kind: 'each'; readonly of: readonly LaidOrigin[] }

/** Where the values of one column stand on sheets that are laid alike. */
export type LaidOrigin =
  /** The cell of the row's own line in one column of the sheet; `lines` where it was filled down or lifted from another line. */
  | { readonly kind: 'line'; readonly c: number; readonly lines: Int32Array | null; readonly headings: readonly Spot[] }
  /** Cells of the heading: one list for each of the row's leaves. */
  | { readonly kind: 'heading'; readonly leaves: readonly (readonly Spot[])[] }
  /** A cell of the row's own line in a column that its leaf names (-1 where the leaf has none). */
  | { readonly kind: 'leaf'; readonly columns: readonly number[]; readonly headings: readonly (readonly Spot[])[] }
  /** A cell of one row of the sheet, in the column that the leaf names: a table that lay on its side. */
  | { readonly kind: 'across'; readonly r: number; readonly columns: readonly number[]; readonly headings: readonly Spot[] }

/** A cell of the sheet; row and column count from 0. */
export type Spot = { readonly r: number; readonly c: number }

/**
 * The way back from every value to the cells of the sheets. `sheetOf` is the place of each table row's sheet among `sheets`, null where
 * all come from the first; `lines` is the row of that sheet, `leaves` its leaf of the heading.
 */
export type Origins = {
  readonly sheets: readonly string[]
  readonly sheetOf: Uint16Array | null
  readonly lines: Int32Array
  readonly leaves: Int32Array | null
  readonly columns: readonly ColumnOrigin[]
}

/** How one table row stands: which sheet, which line and leaf of it, and the line from which the value was filled (-1 where none was). */
export type Standing = { readonly s: number; readonly line: number; readonly leaf: number; readonly filled: number }

/** The cells that a value of one row and its headings came from. Empty where the paper has none. */
export function readOrigin(
  sheets: readonly string[],
  origin: ColumnOrigin,
  at: Standing,
): { readonly from: Place[]; readonly headings: Place[] } {
  const sheet = sheets[at.s] ?? ''
  const place = ({ r, c }: Spot): Place => ({ sheet, r, c })
  const laid = origin.kind === 'each' ? origin.of[at.s] : origin
  switch (laid?.kind) {
    case undefined:
      return { from: [], headings: [] }
    case 'sheet': {
      const spots = laid.spots[at.s] ?? []
      // Where no cell bears the name its top left stands for the sheet.
      return { from: (spots.length > 0 ? spots : [{ r: 0, c: 0 }]).map(place), headings: [] }
    }
    case 'line':
      return { from: at.filled < 0 ? [] : [{ sheet, r: at.filled, c: laid.c }], headings: laid.headings.map(place) }
    case 'heading':
      return { from: (laid.leaves[at.leaf] ?? []).map(place), headings: [] }
    case 'across': {
      const c = laid.columns[at.leaf] ?? -1
      return { from: c < 0 ? [] : [{ sheet, r: laid.r, c }], headings: laid.headings.map(place) }
    }
    case 'leaf': {
      const c = laid.columns[at.leaf] ?? -1
      return { from: c < 0 ? [] : [{ sheet, r: at.line, c }], headings: (laid.headings[at.leaf] ?? []).map(place) }
    }
  }
}

/** A cell of a stranger's sheet, before anything is made of it. `text` is what a person saw; `value` is what the file holds. */
export type Cell = {
  readonly kind: 'text' | 'number' | 'boolean' | 'error'
  readonly value: string | number | boolean
  readonly text: string
  /** The number format of the file, where it has one. */
  readonly format?: string
  /** The formula without its leading sign, where the file keeps it. */
  readonly formula?: string
  readonly bold?: boolean
  /** True of a cell on a ground of its own colour. */
  readonly filled?: boolean
  /** True of a cell with a line drawn above or below it: totals often have one. */
  readonly lineAbove?: boolean
  readonly lineBelow?: boolean
  /** Indentation steps, where the file keeps them. */
  readonly indent?: number
}

/** A place on a sheet; row and column count from 0. */
export type Place = { readonly sheet: string; readonly r: number; readonly c: number }

/** What a cell of a sheet is for. The names are those of the annotated corpora of the field. */
export const roles = ['metadata', 'header', 'group', 'data', 'derived', 'notes'] as const
export type Role = (typeof roles)[number]

/** Column letters as a spreadsheet shows them: 0 is A, 26 is AA. */
export function toColumnLetters(c: number): string {
  let letters = ''
  for (let n = c; n >= 0; n = Math.floor(n / 26) - 1) letters = String.fromCharCode(65 + (n % 26)) + letters
  return letters
}

/** The column of such letters, which are large: AB is 27. */
export const fromColumnLetters = (letters: string): number => [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** The address a person knows: row 12, column 2 is C13. */
export const toAddress = (r: number, c: number): string => `${toColumnLetters(c)}${r + 1}`

/** The range of a box as a person knows it: A3:B7. */
export const toRange = (box: { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number }): string =>
  `${toAddress(box.r0, box.c0)}:${toAddress(box.r1, box.c1)}`

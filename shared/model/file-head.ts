import type { Cells } from './grid.ts'

/** The first rows of a file as they stand there, for a person who waits: nothing is recovered yet, and nothing was kept. */
export type FileHead = { readonly sheet: string; readonly lines: readonly (readonly string[])[] }

/** How much of a file is shown at most: rows, columns, letters of a cell. */
export const headMost = { rows: 200, columns: 60, letters: 200 } as const

/** The first rows of a sheet. */
export function headOf({ name, rows, cells }: { readonly name: string; readonly rows: number; readonly cells: Cells }): FileHead {
  const lines = Array.from({ length: Math.min(rows, headMost.rows) }, (_, r) =>
    Array.from({ length: Math.min(cells.width(r), headMost.columns) }, (_, c) => cells.textAt(r, c).slice(0, headMost.letters)),
  )
  return { sheet: name, lines }
}

import type { PaperSheet } from './paper-sheet.ts'

/** A table that must come out of a workbook, in the words of `PaperSheet`; proofs, findings and questions bear the sheet: `มกราคม!B9 holds`. */
export type PaperTable = Pick<PaperSheet, 'columns' | 'table' | 'lifted'> & {
  /** The sheets that it reads, the leading one first, those of its proofs last. */
  readonly sheets: readonly string[]
  /** Totals that differ; all others hold. */
  readonly differs?: readonly string[]
  readonly proofs?: number
  readonly findings?: readonly string[]
  readonly questions?: readonly string[]
}

/** A workbook of the paper age, and every table that must come of it, in the order of its sheets. */
export type PaperBook = {
  readonly why: string
  readonly sheets: { readonly [name: string]: Pick<PaperSheet, 'paper' | 'merges' | 'cells' | 'comments'> }
  readonly tables: readonly PaperTable[]
}

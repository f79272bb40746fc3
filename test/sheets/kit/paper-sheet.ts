import type { Cell } from '../../../shared/model/cell.ts'
import type { StepName } from '../../../shared/model/recovery.ts'

/**
 * A sheet of the paper age, small enough to read here, and what must come of it.
 * `paper` has one line a row and `|` between cells; figures are numbers of the file, a leading ' makes them text as in a spreadsheet.
 */
export type PaperSheet = {
  /** One line on what it is that fools a reader. */
  readonly why: string
  readonly paper: string
  /** Merged spans, A1:B2. */
  readonly merges?: readonly string[]
  /** Cells that the paper alone cannot tell: a number format, a formula, leading spaces. */
  readonly cells?: { readonly [address: string]: Cell }
  /** What people have noted on cells. */
  readonly comments?: { readonly [address: string]: string }
  /** One letter a cell: M metadata, H header, G group, d data, S derived, N notes, a point where it is blank. */
  readonly roles: string
  /** Label, type and unit of each column, parted by |. */
  readonly columns: readonly string[]
  /** The canonical CSV. */
  readonly table: string
  /** `B9 holds` or `B9 differs by -5`. */
  readonly proofs?: readonly string[]
  /** `item: text` in the order of the paper. */
  readonly lifted?: readonly string[]
  /** `code A1`. */
  readonly findings?: readonly string[]
  /** Codes of the questions that are left. */
  readonly questions?: readonly string[]
  /** Steps that the recipe must hold, switched on. */
  readonly steps?: readonly StepName[]
}

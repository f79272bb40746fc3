import type { ReactNode, Ref } from 'react'
import type { Role } from '../../../shared/model/cell.ts'
import type { Box, Spot } from './box.ts'
import type { GridColumn, LoadPage, Marks } from './grid-cell.ts'
import type { Selection } from './selection.ts'
import type { SelectionSum } from './selection-sum.ts'

/** Words that a grid needs; it has none of its own. */
export type GridWords = {
  readonly label: string
  readonly roles: Readonly<Record<Role | 'doubtful', string>>
  /** Said of a cell that somebody has noted something on. */
  readonly commented: string
  readonly tooManyCells: string
}

export type GridHandle = {
  /** Brings a cell into view and stands on it. */
  readonly jumpTo: (spot: Spot) => void
  /** Brings a cell into view and leaves the selection where it is. */
  readonly reveal: (spot: Spot) => void
  readonly focus: () => void
}

/** A selection with the block that it covers and the text of the cell that one stands on; null while that is not at hand. */
export type Chosen = { readonly selection: Selection; readonly box: Box; readonly text: string | null }

export type Point = { readonly x: number; readonly y: number }

export type GridProps = {
  readonly words: GridWords
  readonly rows: number
  readonly columns: readonly GridColumn[]
  /** Changes whenever the cells may have changed: what was at hand is asked for again. */
  readonly edition: string
  readonly loadPage: LoadPage
  readonly merges?: readonly Box[]
  readonly marks?: Marks
  /** Draws the heading of a column; column letters where absent. */
  readonly renderHead?: (c: number) => ReactNode
  readonly headHeight?: number
  /** Headings can be stood on, as row -1. */
  readonly headIsCell?: boolean
  readonly onSelect?: (chosen: Chosen) => void
  /** Hears the text of the cell that one stands on, whenever it is another: also where the cells themselves have changed. */
  readonly onText?: (text: string | null) => void
  readonly onSum?: (sum: SelectionSum | null) => void
  readonly onEdit?: (chosen: Chosen, point: Point) => void
  readonly onMenu?: (chosen: Chosen, point: Point) => void
  readonly onCopyRefused?: (reason: string) => void
  readonly handle?: Ref<GridHandle>
  /** Where to stand first; the top left where absent. */
  readonly start?: Spot
  /** Takes the keyboard as soon as it is there, and says that one stands at its start. */
  readonly takesFocus?: boolean
}

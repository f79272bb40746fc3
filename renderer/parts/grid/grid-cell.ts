import type { Role } from '../../../shared/model/cell.ts'

/** What a grid shows in one cell. `amount` is the number behind the text, where there is one: sums of the selection use it. */
export type GridCell = {
  readonly text: string
  readonly amount?: number | null
  readonly role?: Role | null
  /** Right-aligned with tabular figures. */
  readonly number?: boolean
  readonly doubtful?: boolean
  /** What somebody has noted on it. */
  readonly comment?: string
}

/** Sparse: a place without a cell is blank. */
export type GridRow = readonly (GridCell | undefined)[]

/** Answers rows in order from `from`; null when they could not be had, which the giver has told. */
export type LoadPage = (from: number, count: number) => Promise<readonly GridRow[] | null>

export type GridColumn = {
  readonly key: string
  /** What a screen reader calls the column. */
  readonly name: string
  /** A smaller second line of its heading, where the room draws one. */
  readonly below?: string
  /** Pixels; estimated from the first rows where absent. */
  readonly width?: number
}

/** `lit` is a partner of what is selected elsewhere, `dashed` one of its headings. */
export type Mark = 'lit' | 'dashed' | 'doubtful'
export type Marks = ReadonlyMap<string, Mark>

/** The sign of a role, beside its tint and its name. Data has none. */
export const roleSigns: Record<Role | 'doubtful', string> = {
  metadata: '¶',
  header: '▤',
  group: '▸',
  data: '',
  derived: 'Σ',
  notes: '†',
  doubtful: '?',
}

export const isFilled = (cell: GridCell | undefined): boolean => cell !== undefined && cell.text !== ''

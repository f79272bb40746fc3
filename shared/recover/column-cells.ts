import type { Cell } from '../model/cell.ts'
import { type Cells, cellKind } from '../model/grid.ts'
import { type ColumnEvidence, createColumnEvidence } from '../values/column-evidence.ts'
import type { ColumnRule } from '../values/column-rule.ts'
import type { Sheet } from './sheet-cells.ts'

/** A number as the evidence of a column looks at it: what a person saw is worked out only where somebody asks. */
class NumberCell {
  readonly kind = 'number'
  readonly value: number
  readonly #show: () => string

  constructor(value: number, show: () => string) {
    this.value = value
    this.#show = show
  }

  get text(): string {
    return this.#show()
  }
}

class FormattedCell extends NumberCell {
  readonly format: string

  constructor(value: number, show: () => string, format: string) {
    super(value, show)
    this.format = format
  }
}

function toNumberCell(cells: Cells, r: number, c: number): Cell {
  const format = cells.formatAt(r, c)
  const show = (): string => cells.textAt(r, c)
  return format === undefined ? new NumberCell(cells.numberAt(r, c), show) : new FormattedCell(cells.numberAt(r, c), show, format)
}

/** The cells of a column of the table. `cells` tells what stands there, from the top; `decide` how it is read. */
export type ColumnCells = { readonly cells: () => Iterable<Cell>; readonly decide: (label: string) => ColumnRule }

/** Where the cells of a column stand: rows of a column of the sheet, or of several. */
export type Stretch = { readonly c: number; readonly rows: readonly number[] }

export type CellsOf = (sheet: Sheet, stretches: () => readonly Stretch[]) => ColumnCells

const mostKnown = 4096

/** Nothing is kept but texts that come again: most columns are of a few, and the others are walked once more when they are asked for. */
export const cellsOfColumn: CellsOf = (sheet, stretches) => ({
  cells: () => walk(sheet, stretches(), null),
  decide: label => {
    const places = stretches()
    const evidence = createColumnEvidence(
      label,
      places.reduce((sum, { rows }) => sum + rows.length, 0),
    )
    addCells(evidence, sheet, places)
    return evidence.decide()
  },
})

/** Adds what stands in some rows to the evidence of a column. */
export function addCells(evidence: ColumnEvidence, sheet: Sheet, stretches: readonly Stretch[]): void {
  const again = new Map<Cell, number>()
  for (const cell of walk(sheet, stretches, known => again.set(known, (again.get(known) ?? 0) + 1))) {
    evidence.add(cell)
    if (evidence.isSettled()) break
  }
  for (const [cell, times] of again) evidence.add(cell, times)
}

function* walk({ grid: { cells } }: Sheet, stretches: readonly Stretch[], repeats: ((known: Cell) => void) | null): IterableIterator<Cell> {
  const known = new Map<string, Cell>()
  for (const { c, rows } of stretches)
    for (const r of rows) {
      if (r < 0) continue
      const kind = cells.kindAt(r, c)
      if (kind === cellKind.blank) continue
      if (kind === cellKind.number && repeats !== null) {
        yield toNumberCell(cells, r, c)
        continue
      }
      const text = repeats !== null && kind === cellKind.text ? cells.textAt(r, c) : null
      const before = text === null ? undefined : known.get(text)
      if (before !== undefined) {
        repeats?.(before)
        continue
      }
      const cell = cells.at(r, c)
      if (cell === null || (cell.kind !== 'number' && cell.text.trim() === '')) continue
      if (text !== null && known.size < mostKnown) known.set(text, cell)
      yield cell
    }
}

import { createMemory } from '../base/remember.ts'
import type { Cell } from '../model/cell.ts'
import { type Cells, cellKind, type TextKey } from '../model/grid.ts'
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

function* walk(sheet: Sheet, stretches: readonly Stretch[], repeats: ((known: Cell) => void) | null): IterableIterator<Cell> {
  const take = repeats === null ? takeWhole(sheet) : createTaker(sheet, repeats)
  for (const { c, rows } of stretches)
    for (const r of rows) {
      const cell = r < 0 ? null : take(r, c)
      if (cell !== null) yield cell
    }
}

type Take = (r: number, c: number) => Cell | null

const takeWhole =
  ({ grid: { cells } }: Sheet): Take =>
  (r, c) => {
    const cell = cells.at(r, c)
    return cell === null || (cell.kind !== 'number' && cell.text.trim() === '') ? null : cell
  }

/** Takes each text once, and tells of it when it comes again; of numbers it takes no more than they are. */
function createTaker(sheet: Sheet, repeats: (known: Cell) => void): Take {
  const { cells } = sheet.grid
  const known = createMemory<TextKey, Cell>()
  const whole = takeWhole(sheet)
  const takeText: Take = (r, c) => {
    const key = cells.keyAt(r, c)
    const before = known.recall(key)
    if (before !== undefined) {
      repeats(before)
      return null
    }
    const cell = whole(r, c)
    if (cell !== null) known.keep(key, cell)
    return cell
  }
  return (r, c) => {
    const kind = cells.kindAt(r, c)
    if (kind === cellKind.blank) return null
    if (kind === cellKind.number) return toNumberCell(cells, r, c)
    return kind === cellKind.text ? takeText(r, c) : whole(r, c)
  }
}

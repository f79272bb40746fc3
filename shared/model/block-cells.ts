import type { Cells } from './grid.ts'

/** A run of rows of a long sheet, from row `from` on; `cells` counts its rows from 0. */
export type Block = { readonly from: number; readonly rows: number; readonly columns: number; readonly cells: Cells }

/** A sheet that is too long to be held: its blocks come one after the other, each time from the first. */
export type LongSheet = { readonly name: string; readonly blocks: () => Iterable<Block> }

/** The cells of a long sheet for whoever walks down it: one block is held at a time, and going back begins anew. */
export function cellsOfBlocks(open: LongSheet['blocks']): Cells {
  let blocks = open()[Symbol.iterator]()
  let held: Block | null = null
  const seek = (r: number): Block | null => {
    if (held !== null && r < held.from) {
      blocks = open()[Symbol.iterator]()
      held = null
    }
    while (held === null || r >= held.from + held.rows) {
      const next = blocks.next()
      if (next.done === true) return null
      held = next.value
    }
    return held
  }
  const within = <T>(r: number, none: T, ask: (cells: Cells, r: number) => T): T => {
    const block = r < 0 ? null : seek(r)
    return block === null ? none : ask(block.cells, r - block.from)
  }
  return {
    at: (r, c) => within(r, null, (cells, line) => cells.at(line, c)),
    width: r => within(r, 0, (cells, line) => cells.width(line)),
    kindAt: (r, c) => within(r, 0, (cells, line) => cells.kindAt(line, c)),
    numberAt: (r, c) => within(r, Number.NaN, (cells, line) => cells.numberAt(line, c)),
    textAt: (r, c) => within(r, '', (cells, line) => cells.textAt(line, c)),
    // Every block has a pool of its own.
    keyAt: (r, c) => within(r, '', (cells, line) => cells.textAt(line, c)),
    formulaAt: (r, c) => within<string | undefined>(r, undefined, (cells, line) => cells.formulaAt(line, c)),
    formatAt: (r, c) => within<string | undefined>(r, undefined, (cells, line) => cells.formatAt(line, c)),
  }
}

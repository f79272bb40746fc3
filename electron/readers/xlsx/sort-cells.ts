import type { Merge } from '../../../shared/model/grid.ts'
import type { PackedSheet, Packer } from '../../../shared/model/pack-cells.ts'

type Put = (packer: Packer) => void
type Late = { readonly r: number; readonly c: number; readonly put: Put }

/** Takes the cells of a sheet in any order and lays them into `packer` in theirs. `onTwice` is told a place that is written twice. */
export function sortCells(packer: Packer, onTwice: (r: number, c: number) => never): Packer {
  const held: Late[] = []
  const merges: Merge[] = []
  let row = 0
  const hold = (c: number, put: Put): void => void held.push({ r: row, c, put })
  return {
    row: r => {
      row = r
    },
    text: (c, text, style) => hold(c, to => to.text(c, text, style)),
    number: (c, value, style, said) => hold(c, to => to.number(c, value, style, said)),
    flag: (c, value, style) => hold(c, to => to.flag(c, value, style)),
    error: (c, text, style) => hold(c, to => to.error(c, text, style)),
    formula: formula => {
      const last = held.pop()
      if (!last) return
      held.push({
        ...last,
        put: to => {
          last.put(to)
          to.formula(formula)
        },
      })
    },
    clearUnder: merge => {
      merges.push(merge)
      return (merge.r1 - merge.r0 + 1) * (merge.c1 - merge.c0 + 1)
    },
    taken: () => held.length,
    finish: () => layAll(packer, held, merges, onTwice),
  }
}

function layAll(packer: Packer, held: Late[], merges: readonly Merge[], onTwice: (r: number, c: number) => never): PackedSheet {
  let [row, column] = [-1, -1]
  for (const { r, c, put } of held.sort((a, b) => a.r - b.r || a.c - b.c)) {
    if (r !== row) packer.row(r)
    else if (c === column) onTwice(r, c)
    put(packer)
    row = r
    column = c
  }
  for (const merge of merges) packer.clearUnder(merge)
  return packer.finish()
}

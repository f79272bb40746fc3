import { Fault } from '../../../shared/base/fault.ts'
import type { Grid, Merge } from '../../../shared/model/grid.ts'
import { packCells } from '../../../shared/model/pack-cells.ts'
import type { CellStyle } from '../../../shared/model/packed-cells.ts'
import { createTextPool } from '../../../shared/model/text-pool.ts'
import { limits } from '../limits.ts'
import { showNumber } from '../read-workbook.ts'
import { readEntities } from './read-entities.ts'
import { readCount } from './scan-html.ts'

/** Lays the rows and cells of one table of a page. What the page says above and below it stands in lines of their own. */
export type TableLayer = {
  readonly row: () => void
  readonly cell: (attributes: string, isHead: boolean) => void
  readonly endCell: () => void
  /** True within a cell. */
  readonly isInCell: () => boolean
  readonly words: (text: string) => void
  readonly breakLine: () => void
  readonly line: (text: string) => void
  readonly finish: (name: string) => Grid
}

const styles: readonly CellStyle[] = [{}, { bold: true }]
// As far as a browser follows a span.
const [mostColumns, mostRows] = [1000, 65_534]
type Open = { readonly c: number; readonly isHead: boolean; text: string }

export function layTable(budget: { places: number }): TableLayer {
  const texts = createTextPool()
  const packer = packCells(texts, styles, showNumber)
  const merges: Merge[] = []
  /** By column: the first row that a cell from above no longer covers. */
  const covered: number[] = []
  let [r, c, taken]: [number, number, number] = [-1, 0, 0]
  let open: Open | null = null
  const begin = (): void => {
    r++
    c = 0
    taken = 0
    if (r >= limits.sheetRows) throw new Fault('file/too-large', { limit: limits.sheetRows, figure: r + 1, unit: 'rows' })
    packer.row(r)
  }
  const put = (column: number, text: string, style: number): void => {
    budget.places += column + 1 - taken
    taken = column + 1
    if (budget.places > limits.cells) throw new Fault('file/too-large', { limit: limits.cells, figure: budget.places, unit: 'cells' })
    packer.text(column, texts.add(text), style)
  }
  const endCell = (): void => {
    const text = open === null ? '' : tidy(open.text)
    if (open !== null && text !== '') put(open.c, text, open.isHead ? 1 : 0)
    open = null
  }
  return {
    row: begin,
    cell: (attributes, isHead) => {
      if (r < 0) begin()
      while ((covered[c] ?? 0) > r) c++
      const broad = Math.min(mostColumns, Math.max(1, readCount(attributes, 'colspan') ?? 1))
      const high = Math.min(mostRows, Math.max(1, readCount(attributes, 'rowspan') ?? 1))
      if (c + broad > limits.textColumns)
        throw new Fault('file/too-large', { limit: limits.textColumns, figure: c + broad, unit: 'columns' })
      if (broad * high > 1) merges.push({ r0: r, c0: c, r1: r + high - 1, c1: c + broad - 1 })
      if (high > 1) for (let at = c; at < c + broad; at++) covered[at] = r + high
      open = { c, isHead, text: '' }
      c += broad
    },
    endCell,
    isInCell: () => open !== null,
    words: text => {
      if (open) open.text += readEntities(text.replace(/\s+/g, ' '))
    },
    breakLine: () => {
      if (open) open.text += '\n'
    },
    line: text => {
      begin()
      put(0, text, 0)
    },
    finish: name => {
      endCell()
      const { cells, rows, columns } = packer.finish()
      const inside = merges.filter(({ r0, c0 }) => r0 < rows && c0 < columns)
      // A span may say more rows than the table has.
      const cut = inside.map(merge => ({ ...merge, r1: Math.min(merge.r1, rows - 1), c1: Math.min(merge.c1, columns - 1) }))
      return { name, rows, columns, cells, merges: cut, hiddenRows: [], hiddenColumns: [] }
    },
  }
}

/** White space as it is written means one blank between words, and none about a line. */
export const tidy = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')

import { type Cell, toAddress } from '../../../shared/model/cell.ts'
import { cellsOfLines, type Grid, type Merge } from '../../../shared/model/grid.ts'
import { readNumber } from '../../../shared/values/read-number.ts'
import type { PaperSheet } from './paper-sheet.ts'

/** The lines of a block without the indentation and the blank lines at its ends that only the source code has. */
export const linesOf = (block: string): string[] =>
  block
    .replace(/^\n|\n[ ]*$/g, '')
    .split('\n')
    .map(line => line.trim())

/** Builds the neutral grid that a reader would have built from the same sheet. */
export function layPaper(sheet: Pick<PaperSheet, 'paper' | 'merges' | 'cells' | 'comments'>): Grid {
  const lines = linesOf(sheet.paper).map(line => line.split('|'))
  const columns = Math.max(...lines.map(line => line.length))
  const cells = lines.map((line, r) =>
    Array.from({ length: columns }, (_, c) => sheet.cells?.[toAddress(r, c)] ?? toCell((line[c] ?? '').trim())),
  )
  return {
    name: 'แผ่น 1',
    rows: cells.length,
    columns,
    cells: cellsOfLines(cells),
    merges: (sheet.merges ?? []).map(readSpan),
    hiddenRows: [],
    hiddenColumns: [],
    ...(sheet.comments ? { comments: Object.entries(sheet.comments).map(([address, text]) => ({ ...readAddress(address), text })) } : {}),
  }
}

function toCell(text: string): Cell | null {
  if (text === '') return null
  if (text.startsWith("'")) return { kind: 'text', value: text.slice(1), text: text.slice(1) }
  if (text.startsWith('#')) return { kind: 'error', value: text, text }
  const number = /^-?\d[\d,]*(\.\d+)?$/.test(text) ? readNumber(text) : null
  return number ? { kind: 'number', value: number.value, text } : { kind: 'text', value: text, text }
}

function readSpan(span: string): Merge {
  const [from = '', to = ''] = span.split(':')
  const [a, b] = [readAddress(from), readAddress(to)]
  return { r0: a.r, c0: a.c, r1: b.r, c1: b.c }
}

/** Row and column of an address such as B12. */
export function readAddress(address: string): { readonly r: number; readonly c: number } {
  const [, letters = 'A', figures = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  return { r: Number(figures) - 1, c: [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 }
}

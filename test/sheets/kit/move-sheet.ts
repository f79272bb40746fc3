import { toAddress } from '../../../shared/model/cell.ts'
import { linesOf, readAddress } from './lay-paper.ts'
import type { PaperSheet } from './paper-sheet.ts'

/** The same sheet with blank rows above and blank columns to the left. */
export function moveSheet(
  { paper, merges, cells, comments }: PaperSheet,
  rows: number,
  columns: number,
): Pick<PaperSheet, 'paper' | 'merges' | 'cells' | 'comments'> {
  const move = (address: string): string => {
    const { r, c } = readAddress(address)
    return toAddress(r + rows, c + columns)
  }
  return {
    paper: ['', ...Array<string>(rows).fill(''), ...linesOf(paper).map(line => `${'|'.repeat(columns)}${line}`)].join('\n'),
    merges: (merges ?? []).map(span => span.split(':').map(move).join(':')),
    cells: Object.fromEntries(Object.entries(cells ?? {}).map(([address, cell]) => [move(address), cell])),
    ...(comments ? { comments: Object.fromEntries(Object.entries(comments).map(([address, text]) => [move(address), text])) } : {}),
  }
}

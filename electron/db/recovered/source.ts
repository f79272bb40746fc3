import type { Role } from '../../../shared/model/cell.ts'
import { roles } from '../../../shared/model/cell.ts'
import { type CellComment, cellKind, type Grid, type Merge } from '../../../shared/model/grid.ts'
import type { RoleMap } from '../../../shared/recover/role-map.ts'

/** Rows of the sheet as the review shows them: only cells with text, and what is noted on any. */
export type SourcePage = { rows: number; columns: number; merges: Merge[]; lines: SourceLine[]; comments: CellComment[] }
type SourceLine = { r: number; cells: { c: number; text: string; role: Role | null; number: boolean }[] }

/** Rows of a sheet are kept by the page: this many are written and read at once. */
export const rowsInPage = 128

// The separators that ASCII has for records and units. A page with a text that bears one is kept as JSON.
const [betweenRows, betweenCells] = ['\u001e', '\u001f'] as const
const isSeparator = (code: number): boolean => (code & ~1) === 0x1e
// Of each place of a row a letter tells its role (none for the first) and whether it is a number; a space tells that it is blank.
const letters = 'ABCDEFGHIJKLMN'
const blankRow = '-'

/** A page of rows as it is kept: for each its letters, left out where they are those of the row above, then the texts of its cells. */
export function packPage(grid: Grid, map: RoleMap, from: number): string {
  const to = Math.min(grid.rows, from + rowsInPage)
  let [page, separators, above] = ['', 0, '']
  for (let r = from; r < to; r++) {
    const { marks, texts, count } = packRow(grid, map, r)
    page += (r === from ? '' : betweenRows) + (marks === above ? '' : marks) + texts
    separators += count + (r === from ? 0 : 1)
    above = marks
  }
  return countSeparators(page) === separators ? page : JSON.stringify(linesOf(grid, map, from, to))
}

function packRow(grid: Grid, map: RoleMap, r: number): { readonly marks: string; readonly texts: string; readonly count: number } {
  const width = Math.min(grid.columns, grid.cells.width(r))
  let [marks, texts, count, blanks] = ['', '', 0, '']
  for (let c = 0; c < width; c++) {
    const kind = grid.cells.kindAt(r, c)
    const text = kind === cellKind.blank ? '' : grid.cells.textAt(r, c)
    if (isEmpty(text)) {
      blanks += ' '
      continue
    }
    const mark = (map.marks[r * map.columns + c] ?? 0) * 2 + (kind === cellKind.number ? 1 : 0)
    marks += blanks === '' ? letters[mark] : blanks + letters[mark]
    texts += betweenCells + text
    blanks = ''
    count++
  }
  return { marks: marks === '' ? blankRow : marks, texts, count }
}

const isEmpty = (text: string): boolean => text === '' || (text.charCodeAt(0) <= 0x20 && text.trim() === '')

function countSeparators(page: string): number {
  let count = 0
  for (let i = 0; i < page.length; i++) if (isSeparator(page.charCodeAt(i))) count++
  return count
}

function linesOf(grid: Grid, map: RoleMap, from: number, to: number): SourceLine[] {
  const lines: SourceLine[] = []
  for (let r = from; r < to; r++) {
    const { marks } = packRow(grid, map, r)
    const cells = cellsOf(
      marks,
      Array.from(marks, (_, c) => grid.cells.textAt(r, c)).filter(text => !isEmpty(text)),
    )
    if (cells.length > 0) lines.push({ r, cells })
  }
  return lines
}

/** The rows of a page that hold something; `from` is its first row. */
export function unpackPage(page: string, from: number): SourceLine[] {
  if (page.startsWith('[')) return JSON.parse(page) as SourceLine[]
  let marks = ''
  return page.split(betweenRows).flatMap((row, i) => {
    const [told = '', ...texts] = row.split(betweenCells)
    marks = told === '' ? marks : told
    const cells = cellsOf(marks, texts)
    return cells.length === 0 ? [] : [{ r: from + i, cells }]
  })
}

function cellsOf(marks: string, texts: readonly string[]): SourceLine['cells'] {
  const cells: SourceLine['cells'] = []
  for (let c = 0; c < marks.length; c++) {
    const letter = letters.indexOf(marks[c] ?? ' ')
    if (letter < 0) continue
    cells.push({ c, text: texts[cells.length] ?? '', role: roles[(letter >> 1) - 1] ?? null, number: (letter & 1) === 1 })
  }
  return cells
}

import type { Cell } from '../model/cell.ts'
import { cellKind, type Grid } from '../model/grid.ts'
import { dropLeader } from '../text/dot-leaders.ts'
import { dropLetter, dropMark, readLetterMark, readNoteMark } from '../text/footnote-marks.ts'

/**
 * The grid without the marks of footnotes on its headings, names and figures, only marks that a line of the sheet explains, and without the
 * dots that lead from a name to its figures.
 */
export function dropMarks(grid: Grid): Grid {
  const marks = findMarks(grid)
  const leads = hasLeaders(grid)
  if (marks.size === 0 && !leads) return grid
  const strip = (text: string): string => dropLeader(marks.size === 0 ? text : dropFromText(text, marks))
  const { at, kindAt, textAt } = grid.cells
  return {
    ...grid,
    cells: {
      ...grid.cells,
      at: (r, c) => dropFrom(at(r, c), strip),
      textAt: (r, c) => (kindAt(r, c) === cellKind.text ? strip(textAt(r, c)) : textAt(r, c)),
    },
  }
}

const mostRows = 20_000

/** Dots after a name are printed for the eye alone; nobody prints as many rows as this. */
function hasLeaders({ rows, columns, cells }: Grid): boolean {
  for (let r = 0; r < Math.min(rows, mostRows); r++)
    for (let c = Math.min(columns, cells.width(r)) - 1; c >= 0; c--) {
      if (cells.kindAt(r, c) !== cellKind.text) continue
      const text = cells.textAt(r, c)
      if (/[._…]\s*$/.test(text) && dropLeader(text) !== text) return true
    }
  return false
}

/** A footnote stands alone in its row, or has its mark in one cell and its words in the next. */
function findMarks(grid: Grid): ReadonlySet<string> {
  const marks = new Set<string>()
  for (let r = 0; r < grid.rows; r++) {
    const filled = firstFilled(grid, r)
    const isLine = filled.length <= 2 && grid.cells.kindAt(r, filled[0] ?? -1) === cellKind.text
    const line = isLine ? filled.map(c => grid.cells.textAt(r, c).trim()).join(' ') : ''
    const found = readNoteMark(line) ?? readLetterMark(line)
    if (found !== null) marks.add(found)
  }
  return marks
}

/** The first three places of a row that hold something: a footnote has no more than two. */
function firstFilled({ cells }: Grid, r: number): number[] {
  const filled: number[] = []
  for (let c = 0; c < cells.width(r) && filled.length < 3; c++) if (cells.kindAt(r, c) !== cellKind.blank) filled.push(c)
  return filled
}

function dropFrom(cell: Cell | null, strip: (text: string) => string): Cell | null {
  if (cell === null || cell.kind !== 'text') return cell
  const text = strip(cell.text)
  return text === cell.text ? cell : { ...cell, value: text, text }
}

const dropFromText = (text: string, marks: ReadonlySet<string>): string =>
  /[*/¹²³⁴-⁹†‡]/.test(text) ? dropMark(text, marks) : /[\d๐-๙)]\s*[a-z]\s*$/.test(text) ? dropLetter(text, marks) : text

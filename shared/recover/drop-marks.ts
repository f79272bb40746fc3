import type { Cell } from '../model/cell.ts'
import { cellKind, type Grid } from '../model/grid.ts'
import { dropMark, readNoteMark } from '../text/footnote-marks.ts'

/** The grid without the marks of footnotes on its headings, names and figures: only marks that a line of the sheet explains. */
export function dropMarks(grid: Grid): Grid {
  const marks = findMarks(grid)
  if (marks.size === 0) return grid
  const { at, kindAt, textAt } = grid.cells
  return {
    ...grid,
    cells: {
      ...grid.cells,
      at: (r, c) => dropFrom(at(r, c), marks),
      textAt: (r, c) => (kindAt(r, c) === cellKind.text ? dropFromText(textAt(r, c), marks) : textAt(r, c)),
    },
  }
}

/** A footnote stands alone in its row, or has its mark in one cell and its words in the next. */
function findMarks(grid: Grid): ReadonlySet<string> {
  const marks = new Set<string>()
  for (let r = 0; r < grid.rows; r++) {
    const filled = firstCells(grid, r)
    const found = filled.length <= 2 && filled[0]?.kind === 'text' ? readNoteMark(filled.map(({ text }) => text.trim()).join(' ')) : null
    if (found !== null) marks.add(found)
  }
  return marks
}

/** The first three cells of a row that hold something: a footnote has no more than two. */
function firstCells(grid: Grid, r: number): Cell[] {
  const filled: Cell[] = []
  for (let c = 0; c < grid.cells.width(r) && filled.length < 3; c++) {
    const cell = grid.cells.at(r, c)
    if (cell !== null) filled.push(cell)
  }
  return filled
}

function dropFrom(cell: Cell | null, marks: ReadonlySet<string>): Cell | null {
  if (cell === null || cell.kind !== 'text') return cell
  const text = dropFromText(cell.text, marks)
  return text === cell.text ? cell : { ...cell, value: text, text }
}

const dropFromText = (text: string, marks: ReadonlySet<string>): string => (/[*/¹²³⁴-⁹†‡]/.test(text) ? dropMark(text, marks) : text)

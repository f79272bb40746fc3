import type { Cell } from '../model/cell.ts'
import type { Grid } from '../model/grid.ts'
import { dropMark, readNoteMark } from '../text/footnote-marks.ts'

/** The grid without the marks of footnotes on its headings, names and figures: only marks that a line of the sheet explains. */
export function dropMarks(grid: Grid): Grid {
  const marks = findMarks(grid)
  if (marks.size === 0) return grid
  return { ...grid, cells: grid.cells.map(line => (line.some(cell => mayBear(cell)) ? line.map(cell => dropFrom(cell, marks)) : line)) }
}

/** A footnote stands alone in its row, or has its mark in one cell and its words in the next. */
function findMarks(grid: Grid): ReadonlySet<string> {
  const marks = new Set<string>()
  for (const line of grid.cells) {
    const filled = line.filter(cell => cell !== null)
    const found = filled.length <= 2 && filled[0]?.kind === 'text' ? readNoteMark(filled.map(({ text }) => text.trim()).join(' ')) : null
    if (found !== null) marks.add(found)
  }
  return marks
}

const mayBear = (cell: Cell | null): boolean => cell?.kind === 'text' && /[*/¹²³⁴-⁹†‡]/.test(cell.text)

function dropFrom(cell: Cell | null, marks: ReadonlySet<string>): Cell | null {
  if (cell === null || cell.kind !== 'text') return cell
  const text = dropMark(cell.text, marks)
  return text === cell.text ? cell : { ...cell, value: text, text }
}

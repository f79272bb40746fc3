import type { CellComment, Grid, Merge } from '../model/grid.ts'
import type { Lifted } from '../model/recovery.ts'
import { tidyText } from '../text/tidy-text.ts'
import { sayOnce, tellSource } from './lift-lines.ts'
import { planSheet } from './plan-sheet.ts'
import type { Paper } from './read-paper.ts'
import { type ReadStep, readSteps } from './step-params.ts'

// A sheet where every figure is noted upon would drown the words of the paper. The window shows each at its cell.
const mostLifted = 40
const mostLetters = 500

/**
 * The lines of these papers, and behind them what people have noted on their cells, each text once: of the tables themselves, and of what belongs to no other table of
 * their sheets. A comment that calls itself a source or a note of the paper is one. They are no lines of the paper, so that no value is
 * read by them.
 */
export function addComments(lines: readonly Lifted[], papers: readonly Paper[]): Lifted[] {
  const grids = [...new Set(papers.filter(({ grid }) => grid.comments !== undefined).map(({ grid }) => grid))]
  const lifted = grids.flatMap(grid => {
    const isAbout = aboutOwn(
      grid,
      papers.filter(paper => paper.grid === grid),
    )
    return (grid.comments ?? []).filter(isAbout).map((comment): Lifted => tell(grid.name, comment))
  })
  const saying = sayOnce(lifted.filter(({ text }) => /\p{L}.*\p{L}/u.test(text)))
  return sayOnce([...lines, ...saying.slice(0, mostLifted)])
}

function tell(sheet: string, { r, c, text: said }: CellComment): Lifted {
  const whole = tidyText(said)
  const text = whole.length > mostLetters ? `${whole.slice(0, mostLetters).trimEnd()}…` : whole
  return { ...(tellSource(text) ?? { item: 'comment', text }), place: { sheet, r, c } }
}

type At = { readonly r: number; readonly c: number }
const holds = (box: Merge, { r, c }: At): boolean => r >= box.r0 && r <= box.r1 && c >= box.c0 && c <= box.c1

const windowOf = (steps: readonly ReadStep[]): Merge | undefined => steps.findLast(step => step.name === 'choose-table')?.params.within

/** Where a sheet holds several tables, what is noted on another one is none of ours. */
function aboutOwn(grid: Grid, own: readonly Paper[]): (at: At) => boolean {
  const windows = own.flatMap(({ steps }) => windowOf(steps) ?? [])
  if (windows.length < own.length) return () => true
  const others = planSheet(grid).flatMap(({ steps }) => windowOf(readSteps(steps)) ?? [])
  return at => windows.some(box => holds(box, at)) || !others.some(box => holds(box, at))
}

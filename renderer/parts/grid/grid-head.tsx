// biome-ignore-all lint/a11y/useSemanticElements: headings of a long sheet are placed by hand, which a table does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid is one tab stop and names the active cell to screen readers
import type { ReactNode } from 'react'
import { toColumnLetters } from '../../../shared/model/cell.ts'
import type { Box } from './box.ts'
import { toSpotKey } from './box.ts'
import type { GridProps } from './grid-props.ts'
import type { Starts } from './lay-out-row.ts'
import type { Selection } from './selection.ts'
import type { Drawn } from './use-axes.ts'

type Props = {
  readonly gridId: string
  readonly grid: GridProps
  readonly drawn: Drawn
  readonly starts: Starts
  readonly sideWidth: number
  readonly headHeight: number
  readonly selection: Selection
  readonly box: Box
}

/** The headings of a grid, which stay in view: column letters, or what the room draws. */
export function GridHead({ gridId, grid, drawn, starts, sideWidth, headHeight, selection, box }: Props): ReactNode {
  const shown = Array.from({ length: Math.max(0, drawn.lastColumn - drawn.firstColumn + 1) }, (_, n) => drawn.firstColumn + n)
  const isOn = (c: number): boolean => c >= box.c0 && c <= box.c1
  return (
    <div role="row" aria-rowindex={1} className="grid-head" style={{ height: headHeight }}>
      <div role="columnheader" aria-label={grid.words.label} className="grid-corner" style={{ width: sideWidth }} />
      {shown.map(c => {
        const names = ['grid-column-head', grid.renderHead ? 'grid-named' : 'grid-letter']
        const mark = grid.marks?.get(toSpotKey(-1, c))
        if (isOn(c)) names.push('grid-head-on')
        if (mark && mark !== 'doubtful') names.push(`grid-${mark}`)
        if (selection.active.r < 0 && selection.active.c === c) names.push('grid-active')
        return (
          <div
            key={grid.columns[c]?.key ?? c}
            id={`${gridId}--1-${c}`}
            role="columnheader"
            aria-colindex={c + 2}
            aria-label={grid.columns[c]?.name}
            className={names.join(' ')}
            style={{ left: sideWidth + (starts[c] ?? 0), width: (starts[c + 1] ?? 0) - (starts[c] ?? 0), height: headHeight }}
          >
            {grid.renderHead ? grid.renderHead(c) : toColumnLetters(c)}
          </div>
        )
      })}
    </div>
  )
}

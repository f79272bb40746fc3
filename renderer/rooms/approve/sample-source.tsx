import { useEffect, useMemo, useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { toSpotKey } from '../../parts/grid/box.ts'
import type { Mark } from '../../parts/grid/grid-cell.ts'
import type { GridHandle } from '../../parts/grid/grid-props.ts'
import { useWords } from '../../words/words-context.ts'
import { toPlaceText } from '../review/address.ts'
import { SourceGrid } from '../review/source-grid.tsx'
import { type MemoView, type Place, plainSheetOf, type SampleCell } from './memo-view.ts'

type Props = {
  readonly memo: MemoView
  readonly cell: SampleCell
  readonly place: Place | null
  readonly onPlace: (place: Place) => void
  readonly onClose: () => void
}

/** The original in the place of the memo, standing on the cell that a sample came from; whatever cell is chosen here a remark is pinned to. */
export function SampleSource({ memo, cell, place, onPlace, onClose }: Props) {
  const { approve } = useWords()
  const grid = useRef<GridHandle | null>(null)
  const start = cell.from[0] ?? null
  const sheet = start?.sheet ?? memo.sheet
  const title = approve.originalOf(place ? toPlaceText(place, plainSheetOf(memo)) : '')
  const marks = useMemo(
    () => new Map(cell.from.filter(from => from.sheet === sheet).map(({ r, c }): [string, Mark] => [toSpotKey(r, c), 'lit'])),
    [cell, sheet],
  )
  useEffect(() => {
    if (start) grid.current?.jumpTo(start)
  }, [start])
  return (
    <section className="memo-source" aria-label={title} data-pane>
      <header className="pane-head">
        <h2>{title}</h2>
        <span className="push">
          <Button small icon="back" onPress={onClose}>
            {approve.backToMemo}
          </Button>
        </span>
      </header>
      <SourceGrid
        key={sheet}
        version={memo.version}
        sheet={sheet}
        edition={memo.tableSha}
        marks={marks}
        handle={grid}
        onSelect={({ selection }) => onPlace({ sheet, ...selection.active })}
        start={start ? { r: start.r, c: start.c } : undefined}
      />
    </section>
  )
}

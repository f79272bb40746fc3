import { useEffect, useMemo, useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { toSpotKey } from '../../parts/grid/box.ts'
import type { Mark } from '../../parts/grid/grid-cell.ts'
import type { GridHandle } from '../../parts/grid/grid-props.ts'
import { useWords } from '../../words/words-context.ts'
import { toPlaceText } from '../review/address.ts'
import { SourceGrid } from '../review/source-grid.tsx'
import type { MemoView, SampleCell } from './memo-view.ts'

type Props = { readonly memo: MemoView; readonly cell: SampleCell; readonly onClose: () => void }

/** The original in the place of the memo, standing on the cell that a sample came from. */
export function SampleSource({ memo, cell, onClose }: Props) {
  const { approve } = useWords()
  const grid = useRef<GridHandle | null>(null)
  const place = cell.from[0]
  const marks = useMemo(
    () => new Map(cell.from.filter(from => from.sheet === memo.sheet).map(({ r, c }): [string, Mark] => [toSpotKey(r, c), 'lit'])),
    [cell, memo.sheet],
  )
  useEffect(() => {
    if (place) grid.current?.jumpTo(place)
  }, [place])
  return (
    <section className="memo-source" aria-label={approve.originalOf(place ? toPlaceText(place, memo.sheet) : '')} data-pane>
      <header className="pane-head">
        <h2>{approve.originalOf(place ? toPlaceText(place, memo.sheet) : '')}</h2>
        <span className="push">
          <Button small icon="back" onPress={onClose}>
            {approve.backToMemo}
          </Button>
        </span>
      </header>
      <SourceGrid
        version={memo.version}
        edition={memo.tableSha}
        marks={marks}
        handle={grid}
        start={place ? { r: place.r, c: place.c } : undefined}
      />
    </section>
  )
}

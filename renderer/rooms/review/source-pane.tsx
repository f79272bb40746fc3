import type { Ref } from 'react'
import type { Marks } from '../../parts/grid/grid-cell.ts'
import type { Chosen, GridHandle, Point } from '../../parts/grid/grid-props.ts'
import { RoleLegend } from '../../parts/grid/role-legend.tsx'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import { useWords } from '../../words/words-context.ts'
import type { ReviewView } from './review-view.ts'
import { toEdition } from './review-view.ts'
import { SheetTabs } from './sheet-tabs.tsx'
import { SourceGrid } from './source-grid.tsx'
import type { ShownSheet } from './use-shown-sheet.ts'

type Props = {
  readonly view: ReviewView
  readonly shown: ShownSheet
  readonly marks: Marks | undefined
  readonly handle: Ref<GridHandle>
  readonly onText: (text: string | null) => void
  readonly onSelect: (chosen: Chosen) => void
  readonly onSum: (sum: SelectionSum | null) => void
  readonly onMenu: ((chosen: Chosen, point: Point) => void) | undefined
  readonly onCopyRefused: (reason: string) => void
}

/** The left side: the original with its roles, what the tints mean, and the sheets of the file. */
export function SourcePane({ view, shown, marks, handle, onText, onSelect, onSum, onMenu, onCopyRefused }: Props) {
  const { review, domain } = useWords()
  return (
    <section className="review-pane" aria-label={review.source} data-pane>
      <header className="pane-head">
        <h2>{review.source}</h2>
        <span className="push">
          <RoleLegend label={review.legend} names={{ ...domain.cellRole, doubtful: review.doubtful }} />
        </span>
      </header>
      <SourceGrid
        key={`${shown.name} ${shown.start?.r} ${shown.start?.c}`}
        version={view.version}
        sheet={shown.name}
        start={shown.start ?? undefined}
        takesFocus={shown.takesFocus}
        onText={onText}
        edition={toEdition(view)}
        marks={marks}
        handle={handle}
        onSelect={onSelect}
        onSum={onSum}
        onMenu={onMenu}
        onCopyRefused={onCopyRefused}
      />
      <SheetTabs view={view} shown={shown} />
    </section>
  )
}

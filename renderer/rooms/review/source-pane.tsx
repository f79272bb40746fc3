import type { Ref } from 'react'
import type { Marks } from '../../parts/grid/grid-cell.ts'
import type { Chosen, GridHandle, Point } from '../../parts/grid/grid-props.ts'
import { RoleLegend } from '../../parts/grid/role-legend.tsx'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import { useWords } from '../../words/words-context.ts'
import type { ReviewView } from './review-view.ts'
import { toEdition } from './review-view.ts'
import { SourceGrid } from './source-grid.tsx'

type Props = {
  readonly view: ReviewView
  readonly marks: Marks | undefined
  readonly handle: Ref<GridHandle>
  readonly onSelect: (chosen: Chosen) => void
  readonly onSum: (sum: SelectionSum | null) => void
  readonly onMenu: ((chosen: Chosen, point: Point) => void) | undefined
  readonly onCopyRefused: (reason: string) => void
}

/** The left side: the original with its roles, what the tints mean, and the sheets of the file. */
export function SourcePane({ view, marks, handle, onSelect, onSum, onMenu, onCopyRefused }: Props) {
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
        version={view.version}
        edition={toEdition(view)}
        marks={marks}
        handle={handle}
        onSelect={onSelect}
        onSum={onSum}
        onMenu={onMenu}
        onCopyRefused={onCopyRefused}
      />
      <SheetTabs view={view} />
    </section>
  )
}

/** The sheets of the file as a spreadsheet shows them; the one of this dataset is lit. */
function SheetTabs({ view }: { readonly view: ReviewView }) {
  const { review, intake } = useWords()
  const used = view.summary.sheet
  if (view.sheets.length === 0) return null
  return (
    <ul className="sheet-tabs" aria-label={review.sheetTabs}>
      {view.sheets.map(sheet => (
        <li
          key={sheet.name}
          className={sheet.name === used ? 'on' : ''}
          {...(sheet.name === used ? { 'aria-current': 'true' as const } : { title: review.otherSheet(sheet.name) })}
        >
          {sheet.name}
          {sheet.hidden ? <span className="tiny"> ({intake.hidden})</span> : null}
        </li>
      ))}
    </ul>
  )
}

import type { Ref } from 'react'
import { useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Grid } from '../../parts/grid/grid.tsx'
import type { Marks } from '../../parts/grid/grid-cell.ts'
import type { Chosen, GridHandle } from '../../parts/grid/grid-props.ts'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import { ColumnHead } from './column-head.tsx'
import { toGridWords } from './grid-words.ts'
import type { ReviewView } from './review-view.ts'
import { toEdition } from './review-view.ts'
import { sheetsOf } from './step-fields.ts'
import { useTable } from './use-table.ts'

type Props = {
  readonly view: ReviewView
  readonly marks: Marks | undefined
  readonly handle: Ref<GridHandle>
  readonly onText: (text: string | null) => void
  readonly onSelect: (chosen: Chosen) => void
  readonly onSum: (sum: SelectionSum | null) => void
  readonly onHeading: ((column: number) => void) | undefined
  readonly onCopyRefused: (reason: string) => void
}

/** The right side: the table that was recovered, with names for people and machines in its headings. */
export function TablePane({ view, marks, handle, onText, onSelect, onSum, onHeading, onCopyRefused }: Props) {
  const words = useWords()
  const format = useFormat()
  const { language } = useLanguage()
  const [fault, setFault] = useState<FaultNote | null>(null)
  const { columns, loadPage } = useTable(view, setFault)
  const { review } = words
  const { summary } = view
  const joined = summary.recipe.steps.filter(({ on }) => on).reduce((most, step) => Math.max(most, sheetsOf(step)?.length ?? 0), 0)
  return (
    <section className="review-pane" aria-label={review.table} data-pane>
      <header className="pane-head">
        <h2>{review.table}</h2>
        <span className="quiet">{review.size(format.number(summary.rows), format.number(summary.columns.length))}</span>
        {joined > 1 ? (
          <span className="push">
            <Chip tone="blue">{review.fromSheets(format.number(joined))}</Chip>
          </span>
        ) : null}
      </header>
      {fault === null ? null : <FaultNotice fault={fault} onClose={() => setFault(null)} />}
      <Grid
        words={toGridWords(words, review.table)}
        rows={summary.rows}
        columns={columns}
        edition={`${toEdition(view)} ${language}`}
        loadPage={loadPage}
        headHeight={50}
        headIsCell
        renderHead={c => <ColumnHead column={summary.columns[c]} onEdit={onHeading ? () => onHeading(c) : undefined} />}
        handle={handle}
        onText={onText}
        onSelect={onSelect}
        onSum={onSum}
        onCopyRefused={onCopyRefused}
        {...(marks ? { marks } : {})}
        {...(onHeading ? { onEdit: (chosen: Chosen) => onHeading(chosen.selection.active.c) } : {})}
      />
    </section>
  )
}

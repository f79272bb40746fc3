import type { Ref } from 'react'
import { useMemo } from 'react'
import { toColumnLetters } from '../../../shared/model/cell.ts'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import type { Spot } from '../../parts/grid/box.ts'
import { Grid } from '../../parts/grid/grid.tsx'
import type { Marks } from '../../parts/grid/grid-cell.ts'
import type { Chosen, GridHandle, Point } from '../../parts/grid/grid-props.ts'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import { Spinner } from '../../parts/progress.tsx'
import { useWords } from '../../words/words-context.ts'
import { toGridWords } from './grid-words.ts'
import { useSource } from './use-source.ts'

type Props = {
  readonly version: string
  readonly sheet: string
  readonly edition: string
  readonly marks?: Marks | undefined
  readonly handle?: Ref<GridHandle> | undefined
  /** Where to stand first. */
  readonly start?: Spot | undefined
  readonly takesFocus?: boolean | undefined
  readonly onText?: ((text: string | null) => void) | undefined
  readonly onSelect?: ((chosen: Chosen) => void) | undefined
  readonly onSum?: ((sum: SelectionSum | null) => void) | undefined
  readonly onMenu?: ((chosen: Chosen, point: Point) => void) | undefined
  readonly onCopyRefused?: ((reason: string) => void) | undefined
}

/** A sheet of the original with the role of every cell painted on it. */
export function SourceGrid({
  version,
  sheet,
  edition,
  marks,
  handle,
  start,
  takesFocus,
  onText,
  onSelect,
  onSum,
  onMenu,
  onCopyRefused,
}: Props) {
  const words = useWords()
  const { source, fault, loadPage } = useSource(version, sheet, edition)
  const columnCount = source?.columns ?? 0
  const columns = useMemo(
    () => Array.from({ length: columnCount }, (_, c) => ({ key: String(c), name: toColumnLetters(c) })),
    [columnCount],
  )
  if (fault !== null) return <FaultNotice fault={fault} />
  if (source === null)
    return (
      <div className="when-loading">
        <Spinner />
      </div>
    )
  return (
    <Grid
      words={toGridWords(words, words.review.source)}
      rows={source.rows}
      columns={columns}
      edition={source.edition}
      loadPage={loadPage}
      merges={source.merges}
      {...(marks ? { marks } : {})}
      {...(handle ? { handle } : {})}
      {...(start ? { start } : {})}
      {...(takesFocus ? { takesFocus } : {})}
      {...(onText ? { onText } : {})}
      {...(onSelect ? { onSelect } : {})}
      {...(onSum ? { onSum } : {})}
      {...(onMenu ? { onMenu, onEdit: onMenu } : {})}
      {...(onCopyRefused ? { onCopyRefused } : {})}
    />
  )
}

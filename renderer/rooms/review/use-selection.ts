import type { RefObject } from 'react'
import { useCallback, useState } from 'react'
import type { Marks } from '../../parts/grid/grid-cell.ts'
import type { Chosen, GridHandle } from '../../parts/grid/grid-props.ts'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import type { ReviewView } from './review-view.ts'
import { toEdition } from './review-view.ts'
import { useFoot } from './use-foot.ts'
import type { Focus, Partners } from './use-partners.ts'
import { usePartners, useSourceMarks, useTableMarks } from './use-partners.ts'

type Side = Focus['side']
export type Selected = {
  readonly sourceMarks: Marks | undefined
  readonly tableMarks: Marks | undefined
  /** Text of the one cell that is selected. */
  readonly text: string | null
  readonly onSource: (chosen: Chosen) => void
  readonly onTable: (chosen: Chosen) => void
  readonly onSourceSum: (sum: SelectionSum | null) => void
  readonly onTableSum: (sum: SelectionSum | null) => void
}

/** What is selected on either side, its partners on the other, and the foot that says so. */
export function useSelection(view: ReviewView, source: RefObject<GridHandle | null>, table: RefObject<GridHandle | null>): Selected {
  const [focus, setFocus] = useState<Focus | null>(null)
  const [text, setText] = useState<string | null>(null)
  const [sums, setSums] = useState<Readonly<Record<Side, SelectionSum | null>>>({ source: null, table: null })
  const { sheet } = view.summary
  const found = useCallback(
    (partners: Partners) => {
      if (partners.of === 'table') {
        const first = [...partners.from, ...partners.headings].find(place => place.sheet === sheet)
        if (first) source.current?.reveal(first)
      } else if (partners.cells[0]) table.current?.reveal({ r: partners.cells[0].row, c: partners.cells[0].column })
    },
    [sheet, source, table],
  )
  const partners = usePartners(view.version, toEdition(view), focus, found)
  useFoot(focus === null ? null : sums[focus.side], text, partners, sheet)
  const select = (side: Side) => (chosen: Chosen) => {
    const { r, c } = chosen.selection.active
    setFocus(now => (now?.side === side && now.r === r && now.c === c ? now : { side, r, c }))
    setText(chosen.text)
  }
  const hear = (side: Side) => (sum: SelectionSum | null) => setSums(now => ({ ...now, [side]: sum }))
  return {
    sourceMarks: useSourceMarks(partners, sheet),
    tableMarks: useTableMarks(partners),
    text,
    onSource: select('source'),
    onTable: select('table'),
    onSourceSum: hear('source'),
    onTableSum: hear('table'),
  }
}

import type { RefObject } from 'react'
import { useCallback, useState } from 'react'
import type { Marks } from '../../parts/grid/grid-cell.ts'
import type { Chosen, GridHandle } from '../../parts/grid/grid-props.ts'
import type { SelectionSum } from '../../parts/grid/selection-sum.ts'
import { plainSheet } from './address.ts'
import type { Proof, ReviewView } from './review-view.ts'
import { toEdition } from './review-view.ts'
import { useFoot } from './use-foot.ts'
import type { Focus, Partners } from './use-partners.ts'
import { usePartners, useSourceMarks, useTableMarks } from './use-partners.ts'
import type { ShownSheet } from './use-shown-sheet.ts'

type Side = Focus['side']
const isSame = (a: Focus, b: Focus): boolean =>
  a.side === b.side && a.r === b.r && a.c === b.c && (a.side === 'table' || (b.side === 'source' && a.sheet === b.sheet))

export type Selected = {
  readonly sourceMarks: Marks | undefined
  readonly tableMarks: Marks | undefined
  readonly onSource: (chosen: Chosen) => void
  readonly onTable: (chosen: Chosen) => void
  readonly onSourceText: (text: string | null) => void
  readonly onTableText: (text: string | null) => void
  readonly onSourceSum: (sum: SelectionSum | null) => void
  readonly onTableSum: (sum: SelectionSum | null) => void
}

/** What is selected on either side, its partners on the other, and the foot that says so. */
export function useSelection(view: ReviewView, shown: ShownSheet, table: RefObject<GridHandle | null>): Selected {
  const [focus, setFocus] = useState<Focus | null>(null)
  const [texts, setTexts] = useState<Readonly<Record<Side, string | null>>>({ source: null, table: null })
  const [sums, setSums] = useState<Readonly<Record<Side, SelectionSum | null>>>({ source: null, table: null })
  const { name: sheet, reveal } = shown
  const found = useCallback(
    (partners: Partners) => {
      if (partners.of === 'table') {
        const places = [...partners.from, ...partners.headings]
        const first = places.find(place => place.sheet === sheet) ?? places[0]
        if (first) reveal(first)
      } else if (partners.cells[0]) table.current?.reveal({ r: partners.cells[0].row, c: partners.cells[0].column })
    },
    [sheet, reveal, table],
  )
  const partners = usePartners(view.version, toEdition(view), focus, found)
  useFoot({
    sum: focus === null ? null : sums[focus.side],
    text: focus === null ? null : texts[focus.side],
    partners,
    proof: focus === null ? null : findProof(view, focus),
    sheet: plainSheet(view.summary),
  })
  const select = (side: Side) => (chosen: Chosen) => {
    const { r, c } = chosen.selection.active
    const next: Focus = side === 'source' ? { side, sheet, r, c } : { side, r, c }
    setFocus(now => (now !== null && isSame(now, next) ? now : next))
  }
  const read = (side: Side) => (text: string | null) => setTexts(now => (now[side] === text ? now : { ...now, [side]: text }))
  const hear = (side: Side) => (sum: SelectionSum | null) => setSums(now => ({ ...now, [side]: sum }))
  return {
    sourceMarks: useSourceMarks(partners, sheet),
    tableMarks: useTableMarks(partners),
    onSource: select('source'),
    onTable: select('table'),
    onSourceText: read('source'),
    onTableText: read('table'),
    onSourceSum: hear('source'),
    onTableSum: hear('table'),
  }
}

/** The proof of the printed total that one stands on; the one that differs before those that hold. */
function findProof({ summary }: ReviewView, focus: Focus): Proof | null {
  if (focus.side === 'table') return null
  const { sheet, r, c } = focus
  const own = summary.proofs.filter(({ place }) => place.sheet === sheet && place.r === r && place.c === c)
  return own.find(({ holds }) => !holds) ?? own[0] ?? null
}

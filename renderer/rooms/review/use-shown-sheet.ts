import type { RefObject } from 'react'
import { useCallback, useState } from 'react'
import type { Spot } from '../../parts/grid/box.ts'
import type { GridHandle } from '../../parts/grid/grid-props.ts'
import type { Place, ReviewView } from './review-view.ts'

/** The sheet that stands on the left, and the ways to bring another one there. */
export type ShownSheet = {
  readonly name: string
  /** Where to stand when the sheet has just come. */
  readonly start: Spot | null
  readonly show: (sheet: string) => void
  /** Brings a place into view; the sheet too where it is another one that the table reads. */
  readonly reveal: (place: Place) => void
}

type Shown = { readonly name: string; readonly start: Spot | null }

/** Begins with the leading sheet of the table. */
export function useShownSheet({ summary: { sheet, sheets } }: ReviewView, grid: RefObject<GridHandle | null>): ShownSheet {
  const [shown, setShown] = useState<Shown>({ name: sheet, start: null })
  // A correction may have left the sheet out.
  const { name, start } = sheets.includes(shown.name) ? shown : { name: sheet, start: null }
  const show = useCallback((next: string) => setShown({ name: next, start: null }), [])
  const reveal = useCallback(
    (place: Place) => {
      if (place.sheet === name) grid.current?.reveal(place)
      else if (sheets.includes(place.sheet)) setShown({ name: place.sheet, start: { r: place.r, c: place.c } })
    },
    [name, sheets, grid],
  )
  return { name, start, show, reveal }
}

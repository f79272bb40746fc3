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
  /** True where the keyboard goes with it. */
  readonly takesFocus: boolean
  readonly show: (sheet: string) => void
  /** Shows the next sheet that the table reads, or the one before, in the order of the file. */
  readonly turn: (by: 1 | -1) => void
  /** Brings a place into view; the sheet too where it is another one that the table reads. */
  readonly reveal: (place: Place) => void
  /** Goes to a place: one stands there, with the keyboard. */
  readonly goTo: (place: Place) => void
}

type Shown = Pick<ShownSheet, 'name' | 'start' | 'takesFocus'>

const atTop = (name: string): Shown => ({ name, start: null, takesFocus: false })

/** Begins with the leading sheet of the table. */
export function useShownSheet({ summary: { sheet, sheets }, sheets: all }: ReviewView, grid: RefObject<GridHandle | null>): ShownSheet {
  const [shown, setShown] = useState<Shown>(() => atTop(sheet))
  // A correction may have left the sheet out.
  const { name, start, takesFocus } = sheets.includes(shown.name) ? shown : atTop(sheet)
  const show = useCallback((next: string) => setShown(atTop(next)), [])
  const turn = (by: 1 | -1): void => {
    const used = all.map(one => one.name).filter(one => sheets.includes(one))
    const next = used[used.indexOf(name) + by]
    if (next !== undefined) setShown({ ...atTop(next), takesFocus: true })
  }
  const open = useCallback(
    (place: Place, takesFocus: boolean) => {
      if (sheets.includes(place.sheet)) setShown({ name: place.sheet, start: { r: place.r, c: place.c }, takesFocus })
    },
    [sheets],
  )
  const reveal = useCallback(
    (place: Place) => {
      if (place.sheet === name) grid.current?.reveal(place)
      else open(place, false)
    },
    [name, open, grid],
  )
  const goTo = useCallback(
    (place: Place) => {
      if (place.sheet !== name) return open(place, true)
      grid.current?.jumpTo(place)
      grid.current?.focus()
    },
    [name, open, grid],
  )
  return { name, start, takesFocus, show, turn, reveal, goTo }
}

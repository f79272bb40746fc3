import type { RefObject } from 'react'
import { useMemo } from 'react'
import type { Box, Spot } from './box.ts'
import { findColumn } from './find-column.ts'
import type { Starts } from './lay-out-row.ts'
import type { ScrollScale } from './scroll-scale.ts'
import { toRowOffset, toScrollTop, toShow } from './scroll-scale.ts'

type Frame = {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly scale: ScrollScale
  readonly starts: Starts
  readonly rows: number
  readonly rowHeight: number
  readonly headHeight: number
  readonly sideWidth: number
}

export type Geometry = {
  /** The cell under a point of the window; row -1 is the heading, column -1 the row number. Clamped to the sheet. */
  readonly spotAt: (x: number, y: number) => Spot
  /** Scrolls as little as it takes to see a block. */
  readonly show: (box: Box) => void
  /** Whole rows that fit into the view. */
  readonly rowsInView: () => number
  /** Where a menu for a cell opens, when no mouse says so. */
  readonly pointOf: (spot: Spot) => { readonly x: number; readonly y: number }
}

export function useGeometry({ scroller, scale, starts, rows, rowHeight, headHeight, sideWidth }: Frame): Geometry {
  return useMemo(() => {
    const offsetNow = (): number => toRowOffset(scale, scroller.current?.scrollTop ?? 0)
    const spotAt = (x: number, y: number): Spot => {
      const box = scroller.current?.getBoundingClientRect()
      if (!box || !scroller.current) return { r: 0, c: 0 }
      const down = y - box.top - headHeight
      const across = x - box.left - sideWidth
      const r = down < 0 ? -1 : Math.min(rows - 1, Math.floor((offsetNow() + down) / rowHeight))
      return { r, c: across < 0 ? -1 : findColumn(starts, across + scroller.current.scrollLeft) }
    }
    const show = (box: Box): void => {
      const view = scroller.current
      if (!view) return
      if (box.r0 >= 0) {
        const offset = toShow(box.r0 * rowHeight, (box.r1 + 1) * rowHeight, offsetNow(), scale.view)
        if (offset !== null) view.scrollTop = toScrollTop(scale, offset)
      }
      const left = toShow(starts[box.c0] ?? 0, starts[box.c1 + 1] ?? 0, view.scrollLeft, view.clientWidth - sideWidth)
      if (left !== null) view.scrollLeft = left
    }
    const pointOf = (spot: Spot): { x: number; y: number } => {
      const box = scroller.current?.getBoundingClientRect()
      const left = (starts[spot.c] ?? 0) - (scroller.current?.scrollLeft ?? 0) + sideWidth
      const top = spot.r < 0 ? 0 : spot.r * rowHeight - offsetNow() + headHeight
      return { x: (box?.left ?? 0) + left + 12, y: (box?.top ?? 0) + top + rowHeight }
    }
    return { spotAt, show, rowsInView: () => Math.max(1, Math.floor(scale.view / rowHeight) - 1), pointOf }
  }, [scroller, scale, starts, rows, rowHeight, headHeight, sideWidth])
}

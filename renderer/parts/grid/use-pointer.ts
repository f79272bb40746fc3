import type { MouseEvent, PointerEvent } from 'react'
import { useRef } from 'react'
import type { Spot } from './box.ts'
import { holds } from './box.ts'
import { enter, keepInside } from './move.ts'
import type { Selection } from './selection.ts'
import { extendTo, selectAll, selectColumns, selectRows, selectSpot } from './selection.ts'
import type { Desk } from './use-commands.ts'

type Pointer = {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void
  readonly onDoubleClick: (event: MouseEvent<HTMLElement>) => void
}

/** Press selects, drag and Shift extend, row numbers and headings take whole rows and columns, the corner takes all. */
export function usePointer(desk: Desk): Pointer {
  const dragging = useRef(false)
  const { geometry, selection, size, merges, choose, props, box } = desk
  const take = (spot: Spot, extend: boolean): Selection => {
    if (spot.c < 0 && spot.r < 0) return selectAll(size)
    if (spot.c < 0) return selectRows(selection, spot.r, extend)
    if (spot.r < 0 && !props.headIsCell) return selectColumns(selection, spot.c, extend)
    const at = enter(spot, merges)
    return extend ? extendTo(selection, at) : selectSpot(at)
  }
  return {
    onPointerDown: event => {
      if (event.button !== 0 || isOnBar(event) || isOnButton(event)) return
      dragging.current = true
      const spot = geometry.spotAt(event.clientX, event.clientY)
      const isCell = spot.r >= 0 && spot.c >= 0
      choose(take(spot, event.shiftKey), isCell ? enter(spot, merges) : undefined)
    },
    onPointerMove: event => {
      if (!dragging.current || event.buttons === 0) return
      const spot = keepInside(geometry.spotAt(event.clientX, event.clientY), size, 0)
      if (spot.r === selection.end.r && spot.c === selection.end.c) return
      choose(extendTo(selection, spot), spot)
    },
    onPointerUp: () => {
      dragging.current = false
    },
    onContextMenu: event => {
      if (!props.onMenu) return
      event.preventDefault()
      const spot = keepInside(geometry.spotAt(event.clientX, event.clientY), size, props.headIsCell ? -1 : 0)
      const isInside = holds(box, spot)
      const at = enter(spot, merges)
      if (!isInside) choose(selectSpot(at))
      props.onMenu(desk.toChosen(isInside ? selection : selectSpot(at)), { x: event.clientX, y: event.clientY })
    },
    onDoubleClick: event => {
      if (!isOnBar(event) && !isOnButton(event)) props.onEdit?.(desk.toChosen(selection), { x: event.clientX, y: event.clientY })
    },
  }
}

const isOnButton = (event: MouseEvent<HTMLElement>): boolean => event.target instanceof Element && event.target.closest('button') !== null

/** The bars of the scrolled element belong to the browser. */
function isOnBar(event: MouseEvent<HTMLElement>): boolean {
  const element = event.currentTarget
  const inside = element.getBoundingClientRect()
  return event.clientX - inside.left > element.clientWidth || event.clientY - inside.top > element.clientHeight
}

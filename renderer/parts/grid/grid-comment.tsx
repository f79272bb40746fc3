import type { ReactNode, SyntheticEvent } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { Box } from './box.ts'
import type { Starts } from './lay-out-row.ts'

type Props = {
  readonly text: string
  readonly box: Box
  readonly starts: Starts
  readonly rowHeight: number
  readonly sideWidth: number
  readonly headHeight: number
  /** How far rows stand above where their pixels would be. */
  readonly shift: number
}

const gap = 3
const leave = (event: SyntheticEvent): void => event.stopPropagation()

/**
 * What is noted on the cell that one stands on: below it, or above where there is no room, so that its row stays in sight. Screen readers
 * have it from the cell.
 */
export function GridComment({ text, box, starts, rowHeight, sideWidth, headHeight, shift }: Props): ReactNode {
  const left = sideWidth + (starts[box.c0] ?? 0)
  const top = headHeight + box.r0 * rowHeight - shift
  const bottom = headHeight + (box.r1 + 1) * rowHeight - shift
  const drawn = useRef<HTMLDivElement | null>(null)
  useLayoutEffect(() => {
    const note = drawn.current
    const grid = note?.closest<HTMLElement>('.grid')
    if (!note || !grid) return
    const roomBelow = grid.scrollTop + grid.clientHeight - bottom - 2 * gap
    const roomAbove = top - grid.scrollTop - headHeight - 2 * gap
    note.style.maxHeight = `${Math.max(roomBelow, roomAbove)}px`
    const isBelow = note.offsetHeight <= roomBelow
    const lastLeft = grid.scrollLeft + grid.clientWidth - note.offsetWidth - gap
    note.style.left = `${Math.max(grid.scrollLeft + sideWidth + gap, Math.min(left, lastLeft))}px`
    note.style.top = `${isBelow ? bottom + gap : top - note.offsetHeight - gap}px`
  })
  return (
    <div ref={drawn} className="grid-comment" aria-hidden onPointerDown={leave} onContextMenu={leave} onDoubleClick={leave}>
      {text}
    </div>
  )
}

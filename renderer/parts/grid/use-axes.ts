import { observeElementOffset, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { Starts } from './lay-out-row.ts'
import type { ScrollScale } from './scroll-scale.ts'
import { toRowOffset, toScrollTop } from './scroll-scale.ts'

type Axes = {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: number
  readonly columns: number
  readonly starts: Starts
  readonly scale: ScrollScale
  readonly rowHeight: number
}

/** What of a long sheet is to be drawn now. Rows may be longer than an element can be: their offset goes through the scale. */
export type Drawn = {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
  /** How far the rows stand above where their pixels would be; 0 unless the sheet is scaled. */
  readonly shift: number
}

export function useAxes({ scroller, rows, columns, starts, scale, rowHeight }: Axes): Drawn {
  const latest = useRef(scale)
  latest.current = scale
  const down = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    useFlushSync: false,
    observeElementOffset: (instance, tell) =>
      observeElementOffset(instance, (offset, isScrolling) => tell(toRowOffset(latest.current, offset), isScrolling)),
    scrollToFn: (offset, _options, instance) => instance.scrollElement?.scrollTo({ top: toScrollTop(latest.current, offset) }),
  })
  const across = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: columns,
    getScrollElement: () => scroller.current,
    estimateSize: c => (starts[c + 1] ?? 0) - (starts[c] ?? 0),
    horizontal: true,
    overscan: 3,
    useFlushSync: false,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: new widths are the reason to measure anew
  useLayoutEffect(() => across.measure(), [across, starts])
  // biome-ignore lint/correctness/useExhaustiveDependencies: so is a new zoom
  useLayoutEffect(() => down.measure(), [down, rowHeight])
  const downItems = down.getVirtualItems()
  const acrossItems = across.getVirtualItems()
  const offset = down.scrollOffset ?? 0
  return {
    firstRow: downItems[0]?.index ?? 0,
    lastRow: downItems.at(-1)?.index ?? -1,
    firstColumn: acrossItems[0]?.index ?? 0,
    lastColumn: acrossItems.at(-1)?.index ?? -1,
    shift: offset - toScrollTop(scale, offset),
  }
}

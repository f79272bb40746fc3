import { useEffect, useRef } from 'react'
import type { Box } from './box.ts'
import type { PageCache } from './page-cache.ts'
import type { SelectionSum } from './selection-sum.ts'
import { sumSelection } from './selection-sum.ts'

/** Long enough that holding an arrow key adds nothing up, short enough to feel at once. */
const restMs = 120

export function useSum(box: Box, cache: PageCache, tell: ((sum: SelectionSum | null) => void) | undefined): void {
  const told = useRef(tell)
  told.current = tell
  const { r0, c0, r1, c1 } = box
  useEffect(() => {
    if (!told.current) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const sum = await sumSelection({ r0, c0, r1, c1 }, (from, count) => cache.read(from, count), stop.signal)
      if (!stop.signal.aborted) told.current?.(sum)
    }, restMs)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [r0, c0, r1, c1, cache])
}

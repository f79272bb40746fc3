import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'

export type ViewSize = { readonly width: number; readonly height: number; readonly pixelRatio: number }

/** The inside of a scrolled element, without its bars, and the zoom of the window. */
export function useViewSize(element: RefObject<HTMLElement | null>): ViewSize {
  const [size, setSize] = useState<ViewSize>({ width: 0, height: 0, pixelRatio: 1 })
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = (): void => setSize({ width: watched.clientWidth, height: watched.clientHeight, pixelRatio: window.devicePixelRatio })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return size
}

import { useEffect, useMemo, useReducer, useRef } from 'react'
import type { LoadPage } from './grid-cell.ts'
import type { PageCache } from './page-cache.ts'
import { openPageCache } from './page-cache.ts'

export type Pages = {
  readonly cache: PageCache
  /** What to draw from: the edition before, until the first rows of the new one are there, so that nothing blinks. */
  readonly shown: PageCache
}

/** The pages of one edition of a table; another edition begins with an empty cache. */
export function usePages(rows: number, edition: string, loadPage: LoadPage): Pages {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const load = useRef(loadPage)
  load.current = loadPage
  const before = useRef<PageCache | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the edition is the reason for a new cache
  const cache = useMemo(() => openPageCache(rows, (from, count) => load.current(from, count), redraw), [rows, edition])
  useEffect(() => {
    cache.open()
    return () => {
      before.current = cache
      cache.close()
    }
  }, [cache])
  return { cache, shown: cache.isEmpty() ? (before.current ?? cache) : cache }
}

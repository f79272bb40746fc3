import type { GridRow, LoadPage } from './grid-cell.ts'

/** Rows at hand, page by page: asks for what is looked at, forgets what has not been looked at for longest. */
export type PageCache = {
  readonly row: (r: number) => GridRow | undefined
  /** Says which rows are looked at now, and single ones besides: pages asked for earlier and not yet begun are dropped. */
  readonly want: (first: number, last: number, besides?: readonly number[]) => void
  /** Rows for a copy or a sum: from the pages at hand where they are, asked for and not kept where not. Null when they could not be had. */
  readonly read: (from: number, count: number) => Promise<readonly GridRow[] | null>
  readonly isEmpty: () => boolean
  readonly open: () => void
  readonly close: () => void
}

type Limits = { readonly pageRows: number; readonly keptPages: number; readonly atOnce: number }

const usual: Limits = { pageRows: 200, keptPages: 60, atOnce: 2 }

export function openPageCache(rows: number, load: LoadPage, changed: () => void, limits: Limits = usual): PageCache {
  const { pageRows } = limits
  const pages = new Map<number, readonly GridRow[]>()
  const failed = new Set<number>()
  const underway = new Set<number>()
  let wanted: readonly number[] = []
  let isClosed = false

  const keep = (page: number, lines: readonly GridRow[]): void => {
    pages.set(page, lines)
    for (const old of pages.keys()) {
      if (pages.size <= limits.keptPages) break
      if (!wanted.includes(old)) pages.delete(old)
    }
  }
  const fetchPage = async (page: number): Promise<void> => {
    underway.add(page)
    const from = page * pageRows
    const lines = await load(from, Math.min(pageRows, rows - from))
    underway.delete(page)
    if (isClosed) return
    if (lines) keep(page, lines)
    else failed.add(page)
    changed()
    fetchNext()
  }
  const fetchNext = (): void => {
    for (const page of wanted) {
      if (underway.size >= limits.atOnce) return
      if (!pages.has(page) && !underway.has(page) && !failed.has(page)) void fetchPage(page)
    }
  }
  const want = (first: number, last: number, besides: readonly number[] = []): void => {
    const next = [...listPages(first, last, rows, pageRows), ...besides.map(r => Math.floor(r / pageRows))]
    // Looked at again: to the young end of the map, so that it is forgotten last.
    for (const page of next) {
      const lines = pages.get(page)
      if (lines && !wanted.includes(page)) {
        pages.delete(page)
        pages.set(page, lines)
      }
    }
    wanted = next
    fetchNext()
  }
  const row = (r: number): GridRow | undefined => pages.get(Math.floor(r / pageRows))?.[r % pageRows]
  const read = async (from: number, count: number): Promise<readonly GridRow[] | null> => {
    const held: GridRow[] = []
    for (let r = from; r < from + count; r++) {
      const line = row(r)
      if (!line) return await load(from, count)
      held.push(line)
    }
    return held
  }
  return {
    row,
    want,
    read,
    isEmpty: () => pages.size === 0,
    open: () => {
      isClosed = false
    },
    close: () => {
      isClosed = true
    },
  }
}

/** The pages seen first, then the ones above and below. */
function listPages(first: number, last: number, rows: number, pageRows: number): readonly number[] {
  const lastPage = Math.max(0, Math.ceil(rows / pageRows) - 1)
  const from = Math.max(0, Math.floor(first / pageRows))
  const to = Math.min(lastPage, Math.floor(last / pageRows))
  const seen = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n)
  return [...seen, to + 1, from - 1].filter(page => page >= 0 && page <= lastPage)
}

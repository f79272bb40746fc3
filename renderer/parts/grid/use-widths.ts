import { useMemo, useRef } from 'react'
import type { Box } from './box.ts'
import { toColumnWidths } from './column-widths.ts'
import type { GridColumn, GridRow } from './grid-cell.ts'
import type { Starts } from './lay-out-row.ts'
import { toStarts } from './lay-out-row.ts'
import type { PageCache } from './page-cache.ts'

const sampledRows = 100

/** Left edges of the columns, settled once the first rows are there: widths that follow the scrolling make a reader seasick. */
export function useWidths(columns: readonly GridColumn[], merges: readonly Box[], cache: PageCache, zoom: number): Starts {
  const isSampled = cache.row(0) !== undefined
  const settled = useRef<{ readonly key: string; readonly widths: readonly number[] } | null>(null)
  return useMemo(() => {
    const key = `${isSampled} ${columns.map(column => `${column.key} ${column.name} ${column.width}`).join()}`
    if (settled.current?.key !== key) {
      const sample: GridRow[] = []
      for (let r = 0; r < sampledRows; r++) {
        const line = cache.row(r)
        if (line) sample.push(line)
      }
      settled.current = { key, widths: toColumnWidths(columns, sample, merges) }
    }
    return toStarts(settled.current.widths.map(width => Math.round(width * zoom)))
  }, [columns, merges, cache, isSampled, zoom])
}

import type { Value } from '../../../shared/model/table.ts'
import type { Sqlite } from '../sqlite.ts'
import { rowsInPage } from './source.ts'

type Values = Value[]

/** The rows of a table as they are kept, page by page. */
export type Pages = {
  readonly at: (n: number) => Values | undefined
  readonly some: (from: number, count: number) => { n: number; values: Values }[]
  readonly all: () => IterableIterator<readonly Value[]>
}

/** Opens the rows of a table. The page that was read last stays at hand. */
export function openPages(db: Sqlite): Pages {
  const get = db.prepare<[number], string>('SELECT rows FROM page WHERE n = ?').pluck()
  const each = db.prepare<[], string>('SELECT rows FROM page ORDER BY n').pluck()
  let held: { readonly from: number; readonly rows: Values[] } | null = null
  const pageOf = (n: number): Values[] => {
    const from = n - (n % rowsInPage)
    if (held?.from !== from) held = { from, rows: JSON.parse(get.get(from) ?? '[]') as Values[] }
    return held.rows
  }
  const at = (n: number): Values | undefined => (n < 0 ? undefined : pageOf(n)[n % rowsInPage])
  return {
    at,
    some: (from, count) => {
      const lines: { n: number; values: Values }[] = []
      for (let n = Math.max(0, from); n < from + count; n++) {
        const values = at(n)
        if (values === undefined) break
        lines.push({ n, values })
      }
      return lines
    },
    all: function* () {
      for (const rows of each.iterate()) yield* JSON.parse(rows) as Values[]
    },
  }
}

import type { FormatName } from '../../shared/rate/formats.ts'
import type { Recovered } from '../db/recovered.ts'
import { writers } from '../writers/writers.ts'

// TSV knows no tab, a sheet no more than its rows and letters, Parquet no value that is not of its column's type, and no table without rows;
// every other format carries whatever a table holds.
const narrow: readonly FormatName[] = ['tsv', 'xlsx', 'ods', 'parquet']

/** True of a format that cannot carry every table. */
export const isNarrow = (name: FormatName): boolean => narrow.includes(name)

/**
 * Lays the table in each format that cannot carry every table and throws the pieces away: what does not fit is told while a person can still
 * choose otherwise, and not after the approval. Throws file/cannot-hold with the place.
 */
export async function tryFormats(table: Pick<Recovered, 'rows' | 'summary'>, formats: readonly FormatName[]): Promise<void> {
  const about = { name: 'table', title: 'table', columns: table.summary.columns, addresses: { base: '', places: null, times: null } }
  for (const name of formats.filter(isNarrow)) {
    const rows = table.rows()
    try {
      let pieces = 0
      for await (const _ of writers[name]({ ...about, rows })) if (++pieces % 256 === 0) await new Promise(setImmediate)
    } finally {
      rows.return?.()
    }
  }
}

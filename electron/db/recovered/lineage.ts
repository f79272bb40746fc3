import { toAddress } from '../../../shared/model/cell.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import type { Recovered } from '../recovered.ts'

/**
 * The table with each value replaced by the addresses of the cells that it came from, such as `มกราคม!C8`, parted by blanks where there
 * are several: line for line and column for column the same as the canonical CSV.
 */
export function* toLineage({ summary, origin }: Pick<Recovered, 'summary' | 'origin'>): IterableIterator<string> {
  const tell = (row: number, column: number): string =>
    origin(row, column)
      .from.map(({ sheet, r, c }) => `${sheet}!${toAddress(r, c)}`)
      .join(' ')
  const rows = function* (): IterableIterator<readonly string[]> {
    for (let row = 0; row < summary.rows; row++) yield summary.columns.map((_, column) => tell(row, column))
  }
  yield* toCanonicalCsv(summary.columns, rows())
}

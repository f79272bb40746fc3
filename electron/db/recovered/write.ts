import { createHash } from 'node:crypto'
import type { Sha256 } from '../../../shared/base/ids.ts'
import type { Grid } from '../../../shared/model/grid.ts'
import type { Value } from '../../../shared/model/table.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import type { ColumnOrigin, LaidOrigin } from '../../../shared/recover/origins.ts'
import type { RecoveredTable } from '../../../shared/recover/recover-book.ts'
import type { Sqlite } from '../sqlite.ts'
import { layIndexes } from './schema.ts'
import { packPage, rowsInPage } from './source.ts'
import { writeWay } from './way.ts'

/** How the origin of a column is kept: moved lines lie with the way back. */
export type KeptLaid =
  | (Omit<Extract<LaidOrigin, { kind: 'line' }>, 'lines'> & { readonly moved: boolean })
  | Exclude<LaidOrigin, { kind: 'line' }>
export type KeptOrigin = KeptLaid | Extract<ColumnOrigin, { kind: 'sheet' }> | { readonly kind: 'each'; readonly of: readonly KeptLaid[] }

/** A sheet that the table reads, as it is kept beside the table. */
export type KeptSheet = { readonly name: string; readonly rows: number; readonly columns: number; readonly merges: Grid['merges'] }

/** What is kept of a table beside its rows. `parts` names the sheet of each part that the table was joined from. */
export type About = {
  readonly tableSha: Sha256
  readonly sheets: readonly KeptSheet[]
  readonly parts: readonly string[]
  readonly origins: readonly KeptOrigin[]
}

/** Sees each row as it is written, and hears how far the writing is: rows of the table, then of the sheet. */
export type HearRows = { readonly see: (row: readonly Value[]) => void; readonly tell: (done: number, total: number) => void }

const tellEvery = 5000

/** Fills the laid tables in one transaction, and answers the SHA-256 of the canonical CSV of the rows that went in. */
export function fillRecovered(db: Sqlite, recovered: RecoveredTable, hear: HearRows): Sha256 {
  const { summary, origins, sources, table, kept } = recovered
  return db.transaction(() => {
    const hash = createHash('sha256')
    for (const chunk of toCanonicalCsv(table.columns, fillPages(db, recovered, hear))) hash.update(chunk)
    const tableSha = hash.digest('hex') as Sha256
    writeWay(db, origins, table.rows.length, kept)
    fillSources(db, recovered, hear)
    const about: About = {
      tableSha,
      sheets: sources.map(({ grid: { name, rows, columns, merges } }) => ({ name, rows, columns, merges })),
      parts: origins.sheets,
      origins: origins.columns.map(keepOrigin),
    }
    const add = db.prepare('INSERT INTO about (key, value) VALUES (?, ?)')
    add.run('summary', JSON.stringify(summary))
    add.run('about', JSON.stringify(about))
    layIndexes(db)
    return tableSha
  })()
}

const keepOrigin = (origin: ColumnOrigin): KeptOrigin =>
  origin.kind === 'sheet' ? origin : origin.kind === 'each' ? { kind: 'each', of: origin.of.map(keepLaid) } : keepLaid(origin)

const keepLaid = (origin: LaidOrigin): KeptLaid =>
  origin.kind === 'line' ? { kind: 'line', c: origin.c, headings: origin.headings, moved: origin.lines !== null } : origin

/** Writes the rows as they go by, a page at a time. */
function* fillPages(db: Sqlite, { table, sources }: RecoveredTable, { see, tell }: HearRows): IterableIterator<readonly Value[]> {
  const total = table.rows.length + (sources[0]?.grid.rows ?? 0)
  const insert = db.prepare('INSERT INTO page (n, rows) VALUES (?, ?)')
  let page: (readonly Value[])[] = []
  let n = 0
  const close = (): void => {
    insert.run(n - page.length, JSON.stringify(page))
    page = []
  }
  for (const row of table.rows) {
    page.push(row)
    see(row)
    yield row
    if (n % tellEvery === 0) tell(n, total)
    n++
    if (page.length === rowsInPage) close()
  }
  if (page.length > 0) close()
}

function fillSources(db: Sqlite, { sources, table }: RecoveredTable, { tell }: HearRows): void {
  const insert = db.prepare('INSERT INTO source (s, r, page) VALUES (?, ?, ?)')
  const comment = db.prepare('INSERT INTO comment (s, r, c, text) VALUES (?, ?, ?, ?)')
  for (const [s, { grid, roles }] of sources.entries()) {
    for (const { r, c, text } of grid.comments ?? []) comment.run(s, r, c, text)
    for (let r = 0; r < grid.rows; r += rowsInPage) {
      insert.run(s, r, packPage(grid, roles, r))
      if (r % tellEvery < rowsInPage) tell(table.rows.length + r, table.rows.length + grid.rows)
    }
  }
}

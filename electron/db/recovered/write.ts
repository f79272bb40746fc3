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

/** How the origin of a column is kept: moved lines are rows of their own table. */
export type KeptLaid =
  | (Omit<Extract<LaidOrigin, { kind: 'line' }>, 'lines'> & { readonly moved: boolean })
  | Exclude<LaidOrigin, { kind: 'line' }>
export type KeptOrigin = KeptLaid | Extract<ColumnOrigin, { kind: 'sheet' }> | { readonly kind: 'each'; readonly of: readonly KeptLaid[] }

/** A sheet that the table reads, as it is kept beside the table. */
export type KeptSheet = { readonly name: string; readonly rows: number; readonly columns: number; readonly merges: Grid['merges'] }

/** What is kept of a table beside its rows. */
export type About = { readonly tableSha: Sha256; readonly sheets: readonly KeptSheet[]; readonly origins: readonly KeptOrigin[] }

/** Sees each row as it is written, and hears how far the writing is: rows of the table, then of the sheet. */
export type HearRows = { readonly see: (row: readonly Value[]) => void; readonly tell: (done: number, total: number) => void }

const tellEvery = 5000
/** Columns of a line beside its values. */
const ownColumns = 4
const [mostAtOnce, mostBound] = [32, 1000]
// A number goes as it is, whole or not: sorting and comparing do not mind, and a BigInt for each costs more than the row.
const keep = (value: Value): string | number | null => (typeof value === 'boolean' ? (value ? 'true' : 'false') : value)

/** Fills the laid tables in one transaction, and answers the SHA-256 of the canonical CSV of the rows that went in. */
export function fillRecovered(db: Sqlite, recovered: RecoveredTable, hear: HearRows): Sha256 {
  const { summary, origins, sources, table } = recovered
  return db.transaction(() => {
    const hash = createHash('sha256')
    for (const chunk of toCanonicalCsv(table.columns, fillLines(db, recovered, hear))) hash.update(chunk)
    const tableSha = hash.digest('hex') as Sha256
    fillMoved(db, recovered)
    fillSources(db, recovered, hear)
    const about: About = {
      tableSha,
      sheets: sources.map(({ grid: { name, rows, columns, merges } }) => ({ name, rows, columns, merges })),
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

/** Writes each row as it goes by; many with one statement, for each costs more than the row. */
function* fillLines(db: Sqlite, { table, origins, sources }: RecoveredTable, { see, tell }: HearRows): IterableIterator<readonly Value[]> {
  const width = table.columns.length + ownColumns
  const total = table.rows.length + (sources[0]?.grid.rows ?? 0)
  const atOnce = Math.max(1, Math.min(mostAtOnce, Math.floor(mostBound / width)))
  const insert = (count: number) => db.prepare(`INSERT INTO line VALUES ${tuplesOf(count, width)}`)
  const many = insert(atOnce)
  let bound: (string | number | null)[] = []
  let n = 0
  for (const row of table.rows) {
    bound.push(n, origins.sheetOf?.[n] ?? 0, origins.lines[n] ?? 0, origins.leaves?.[n] ?? 0)
    for (let k = 0; k < table.columns.length; k++) bound.push(keep(row[k] ?? null))
    if (bound.length === atOnce * width) {
      many.run(bound)
      bound = []
    }
    see(row)
    yield row
    if (n % tellEvery === 0) tell(n, total)
    n++
  }
  if (bound.length > 0) insert(bound.length / width).run(bound)
}

const tuplesOf = (count: number, width: number): string =>
  Array(count)
    .fill(`(${Array(width).fill('?').join(', ')})`)
    .join(', ')

function fillMoved(db: Sqlite, { table, origins }: RecoveredTable): void {
  const insert = db.prepare('INSERT INTO moved (k, n, r) VALUES (?, ?, ?)')
  for (const [k, origin] of origins.columns.entries()) {
    const laid = origin.kind === 'each' ? origin.of : [origin]
    if (!laid.some(one => one.kind === 'line' && one.lines !== null)) continue
    for (let n = 0; n < table.rows.length; n++) {
      const own = origin.kind === 'each' ? origin.of[origins.sheetOf?.[n] ?? 0] : origin
      if (own?.kind === 'line' && own.lines !== null) insert.run(k, n, own.lines[n] ?? -1)
    }
  }
}

function fillSources(db: Sqlite, { sources, table }: RecoveredTable, { tell }: HearRows): void {
  const insert = db.prepare('INSERT INTO source (s, r, page) VALUES (?, ?, ?)')
  for (const [s, { grid, roles }] of sources.entries())
    for (let r = 0; r < grid.rows; r += rowsInPage) {
      insert.run(s, r, packPage(grid, roles, r))
      if (r % tellEvery < rowsInPage) tell(table.rows.length + r, table.rows.length + grid.rows)
    }
}

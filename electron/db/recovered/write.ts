import type { Sha256 } from '../../../shared/base/ids.ts'
import { type Grid, lineOf } from '../../../shared/model/grid.ts'
import type { Value } from '../../../shared/model/table.ts'
import type { ColumnOrigin, LaidOrigin } from '../../../shared/recover/origins.ts'
import type { RecoveredTable } from '../../../shared/recover/recover-book.ts'
import type { Sqlite } from '../sqlite.ts'
import { layIndexes } from './schema.ts'
import { packRow } from './source.ts'

/** How the origin of a column is kept: moved lines are rows of their own table. */
export type KeptLaid =
  | (Omit<Extract<LaidOrigin, { kind: 'line' }>, 'lines'> & { readonly moved: boolean })
  | Exclude<LaidOrigin, { kind: 'line' }>
export type KeptOrigin = KeptLaid | Extract<ColumnOrigin, { kind: 'sheet' }> | { readonly kind: 'each'; readonly of: readonly KeptLaid[] }

/** A sheet that the table reads, as it is kept beside the table. */
export type KeptSheet = { readonly name: string; readonly rows: number; readonly columns: number; readonly merges: Grid['merges'] }

/** What is kept of a table beside its rows. */
export type About = { readonly tableSha: Sha256; readonly sheets: readonly KeptSheet[]; readonly origins: readonly KeptOrigin[] }

const tellEvery = 5000
const keep = (value: Value): string | number | bigint | null =>
  typeof value === 'boolean' ? (value ? 'true' : 'false') : typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value

/** Fills the laid tables in one transaction. */
export function fillRecovered(db: Sqlite, recovered: RecoveredTable, tableSha: Sha256, tell: (done: number, total: number) => void): void {
  const { summary, origins, sources } = recovered
  const about: About = {
    tableSha,
    sheets: sources.map(({ grid: { name, rows, columns, merges } }) => ({ name, rows, columns, merges })),
    origins: origins.columns.map(keepOrigin),
  }
  db.transaction(() => {
    const add = db.prepare('INSERT INTO about (key, value) VALUES (?, ?)')
    add.run('summary', JSON.stringify(summary))
    add.run('about', JSON.stringify(about))
    fillLines(db, recovered, tell)
    fillMoved(db, recovered)
    fillSources(db, recovered)
    layIndexes(db)
  })()
}

const keepOrigin = (origin: ColumnOrigin): KeptOrigin =>
  origin.kind === 'sheet' ? origin : origin.kind === 'each' ? { kind: 'each', of: origin.of.map(keepLaid) } : keepLaid(origin)

const keepLaid = (origin: LaidOrigin): KeptLaid =>
  origin.kind === 'line' ? { kind: 'line', c: origin.c, headings: origin.headings, moved: origin.lines !== null } : origin

function fillLines(db: Sqlite, { table, origins }: RecoveredTable, tell: (done: number, total: number) => void): void {
  const marks = ['?', '?', '?', '?', ...table.columns.map(() => '?')].join(', ')
  const insert = db.prepare(`INSERT INTO line VALUES (${marks})`)
  for (const [n, row] of table.rows.entries()) {
    insert.run(n, origins.sheetOf?.[n] ?? 0, origins.lines[n] ?? 0, origins.leaves?.[n] ?? 0, ...row.map(keep))
    if (n % tellEvery === 0) tell(n, table.rows.length)
  }
}

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

function fillSources(db: Sqlite, { sources }: RecoveredTable): void {
  const insert = db.prepare('INSERT INTO source (s, r, cells) VALUES (?, ?, ?)')
  for (const [s, { grid, roles }] of sources.entries())
    for (let r = 0; r < grid.rows; r++) {
      const packed = packRow(lineOf(grid, r), r, roles)
      if (packed !== null) insert.run(s, r, packed)
    }
}

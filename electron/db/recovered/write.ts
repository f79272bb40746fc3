import type { Sha256 } from '../../../shared/base/ids.ts'
import { type Grid, lineOf } from '../../../shared/model/grid.ts'
import type { Value } from '../../../shared/model/table.ts'
import type { ColumnOrigin } from '../../../shared/recover/origins.ts'
import type { RecoveredTable } from '../../../shared/recover/recover-grid.ts'
import type { Sqlite } from '../sqlite.ts'
import { layIndexes } from './schema.ts'
import { packRow } from './source.ts'

/** How the origin of a column is kept: moved lines are rows of their own table. */
export type KeptOrigin =
  | (Omit<Extract<ColumnOrigin, { kind: 'line' }>, 'lines'> & { readonly moved: boolean })
  | Exclude<ColumnOrigin, { kind: 'line' }>

/** What is kept of a table beside its rows. */
export type About = {
  readonly tableSha: Sha256
  readonly sheet: { readonly rows: number; readonly columns: number; readonly merges: Grid['merges'] }
  readonly origins: readonly KeptOrigin[]
}

const tellEvery = 5000
const keep = (value: Value): string | number | bigint | null =>
  typeof value === 'boolean' ? (value ? 'true' : 'false') : typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value

/** Fills the laid tables in one transaction. */
export function fillRecovered(
  db: Sqlite,
  grid: Grid,
  recovered: RecoveredTable,
  tableSha: Sha256,
  tell: (done: number, total: number) => void,
): void {
  const { summary, origins } = recovered
  const about: About = {
    tableSha,
    sheet: { rows: grid.rows, columns: grid.columns, merges: grid.merges },
    origins: origins.columns.map(origin =>
      origin.kind === 'line' ? { kind: origin.kind, c: origin.c, headings: origin.headings, moved: origin.lines !== null } : origin,
    ),
  }
  db.transaction(() => {
    const add = db.prepare('INSERT INTO about (key, value) VALUES (?, ?)')
    add.run('summary', JSON.stringify(summary))
    add.run('about', JSON.stringify(about))
    fillLines(db, recovered, tell)
    fillMoved(db, recovered)
    const row = db.prepare('INSERT INTO source (r, cells) VALUES (?, ?)')
    for (let r = 0; r < grid.rows; r++) {
      const packed = packRow(lineOf(grid, r), r, recovered.roles)
      if (packed !== null) row.run(r, packed)
    }
    layIndexes(db)
  })()
}

function fillLines(db: Sqlite, { table, origins }: RecoveredTable, tell: (done: number, total: number) => void): void {
  const marks = ['?', '?', '?', ...table.columns.map(() => '?')].join(', ')
  const insert = db.prepare(`INSERT INTO line VALUES (${marks})`)
  for (const [n, row] of table.rows.entries()) {
    insert.run(n, origins.lines[n] ?? 0, origins.leaves?.[n] ?? 0, ...row.map(keep))
    if (n % tellEvery === 0) tell(n, table.rows.length)
  }
}

function fillMoved(db: Sqlite, { origins }: RecoveredTable): void {
  const insert = db.prepare('INSERT INTO moved (k, n, r) VALUES (?, ?, ?)')
  for (const [k, origin] of origins.columns.entries()) {
    if (origin.kind !== 'line' || origin.lines === null) continue
    for (const [n, r] of origin.lines.entries()) insert.run(k, n, r)
  }
}

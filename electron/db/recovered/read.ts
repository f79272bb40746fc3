import { Fault } from '../../../shared/base/fault.ts'
import type { RecoverySummary } from '../../../shared/model/recovery.ts'
import type { Column, Value } from '../../../shared/model/table.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import { type ColumnOrigin, readOrigin } from '../../../shared/recover/origins.ts'
import type { Recovered } from '../recovered.ts'
import type { Sqlite } from '../sqlite.ts'
import { recoveredId, recoveredVersion } from './schema.ts'
import { unpackRow } from './source.ts'
import { findUses } from './uses.ts'
import type { About, KeptOrigin } from './write.ts'

type Line = readonly (string | number | null)[]

/** The questions that a recovered file answers. Takes the connection and closes it with `close`. */
export function readRecovered(db: Sqlite): Recovered {
  const { summary, about } = readAbout(db)
  const { columns } = summary
  const names = columns.map((_, i) => `, c${i}`).join('')
  const page = db.prepare(`SELECT n${names} FROM line WHERE n >= ? ORDER BY n LIMIT ?`).raw()
  const all = db.prepare(`SELECT n${names} FROM line ORDER BY n`).raw()
  const source = db.prepare('SELECT r, cells FROM source WHERE r >= ? AND r < ? ORDER BY r').raw()
  const at = db.prepare(`SELECT r, leaf${names} FROM line WHERE n = ?`).raw()
  const movedTo = db.prepare('SELECT r FROM moved WHERE k = ? AND n = ?').pluck()
  const rows = function* (): IterableIterator<readonly Value[]> {
    for (const line of all.iterate() as IterableIterator<Line>) yield readValues(columns, line, 1)
  }
  return {
    summary,
    tableSha: about.tableSha,
    page: (from, count) => ({
      rows: summary.rows,
      lines: (page.all(from, count) as Line[]).map(line => ({ n: Number(line[0]), values: readValues(columns, line, 1) })),
    }),
    source: (from, count) => ({
      rows: about.sheet.rows,
      columns: about.sheet.columns,
      merges: about.sheet.merges.filter(merge => merge.r1 >= from && merge.r0 < from + count),
      lines: (source.all(from, from + count) as [number, string][]).map(([r, cells]) => unpackRow(r, cells)),
    }),
    origin: (row, column) => {
      const line = at.get(row) as Line | undefined
      const kept = about.origins[column]
      if (!line || !kept) throw new Fault('ask/not-found', { what: 'cell' })
      const value = readValues(columns, line, 2)[column] ?? null
      const own = Number(line[0])
      const moved = kept.kind === 'line' && kept.moved ? (movedTo.get(column, row) as number | undefined) : undefined
      return { value, ...readOrigin(summary.sheet, toOrigin(kept), { line: own, leaf: Number(line[1]), filled: moved ?? own }) }
    },
    whither: (r, c) => findUses(db, about.origins, r, c),
    rows,
    csv: () => toCanonicalCsv(columns, rows()),
    close: () => {
      db.close()
    },
  }
}

const toOrigin = (kept: KeptOrigin): ColumnOrigin =>
  kept.kind === 'line' ? { kind: 'line', c: kept.c, headings: kept.headings, lines: null } : kept

function readAbout(db: Sqlite): { readonly summary: RecoverySummary; readonly about: About } {
  try {
    const ours =
      db.pragma('application_id', { simple: true }) === recoveredId && db.pragma('user_version', { simple: true }) === recoveredVersion
    if (!ours) throw new Fault('vault/altered', { what: 'table' })
    const get = db.prepare('SELECT value FROM about WHERE key = ?').pluck()
    return { summary: JSON.parse(String(get.get('summary'))) as RecoverySummary, about: JSON.parse(String(get.get('about'))) as About }
  } catch (thrown) {
    db.close()
    throw thrown instanceof Fault ? thrown : new Fault('vault/altered', { what: 'table' }, thrown)
  }
}

const readValues = (columns: readonly Column[], line: Line, from: number): Value[] =>
  columns.map((column, i) => readValue(column, line[i + from] ?? null))
const readValue = (column: Column, value: string | number | null): Value =>
  column.type === 'boolean' && typeof value === 'string' ? value === 'true' : value

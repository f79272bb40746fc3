import { Fault } from '../../../shared/base/fault.ts'
import type { RecoverySummary } from '../../../shared/model/recovery.ts'
import type { Column, Value } from '../../../shared/model/table.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import { type ColumnOrigin, type LaidOrigin, readOrigin } from '../../../shared/recover/origins.ts'
import type { Recovered } from '../recovered.ts'
import type { Sqlite } from '../sqlite.ts'
import { toLineage } from './lineage.ts'
import { recoveredId, recoveredVersion } from './schema.ts'
import { rowsInPage, unpackPage } from './source.ts'
import { findUses } from './uses.ts'
import type { About, KeptLaid, KeptOrigin, KeptSheet } from './write.ts'

type Line = readonly (string | number | null)[]

/** The questions that a recovered file answers. Takes the connection and closes it with `close`. */
export function readRecovered(db: Sqlite): Recovered {
  const { summary, about } = readAbout(db)
  const { columns } = summary
  const values = columns.map((_, i) => `, c${i}`).join('')
  const names = about.sheets.map(({ name }) => name)
  const page = db.prepare(`SELECT n${values} FROM line WHERE n >= ? ORDER BY n LIMIT ?`).raw()
  const all = db.prepare(`SELECT n${values} FROM line ORDER BY n`).raw()
  const source = db.prepare('SELECT r, page FROM source WHERE s = ? AND r >= ? AND r < ? ORDER BY r').raw()
  const at = db.prepare(`SELECT s, r, leaf${values} FROM line WHERE n = ?`).raw()
  const movedTo = db.prepare('SELECT r FROM moved WHERE k = ? AND n = ?').pluck()
  const rows = function* (): IterableIterator<readonly Value[]> {
    for (const line of all.iterate() as IterableIterator<Line>) yield readValues(columns, line, 1)
  }
  const origin: Recovered['origin'] = (row, column) => {
    const line = at.get(row) as Line | undefined
    const kept = about.origins[column]
    if (!line || !kept) throw new Fault('ask/not-found', { what: 'cell' })
    const value = readValues(columns, line, 3)[column] ?? null
    const [s, own, leaf] = [Number(line[0]), Number(line[1]), Number(line[2])]
    const moved = isMoved(kept, s) ? (movedTo.get(column, row) as number | undefined) : undefined
    return { value, ...readOrigin(names, toOrigin(kept), { s, line: own, leaf, filled: moved ?? own }) }
  }
  return {
    summary,
    tableSha: about.tableSha,
    page: (from, count) => ({
      rows: summary.rows,
      lines: (page.all(from, count) as Line[]).map(line => ({ n: Number(line[0]), values: readValues(columns, line, 1) })),
    }),
    sources: about.sheets.map(({ name, rows, columns }) => ({ name, rows, columns })),
    source: (name, from, count) => {
      const [s, sheet] = sheetAt(about, name)
      return {
        rows: sheet.rows,
        columns: sheet.columns,
        merges: sheet.merges.filter(merge => merge.r1 >= from && merge.r0 < from + count),
        lines: (source.all(s, from - (from % rowsInPage), from + count) as [number, string][])
          .flatMap(([r, page]) => unpackPage(page, r))
          .filter(({ r }) => r >= from && r < from + count),
      }
    },
    origin,
    whither: (name, r, c) => findUses(db, about.origins, { s: sheetAt(about, name)[0], r, c }),
    rows,
    csv: () => toCanonicalCsv(columns, rows()),
    lineage: () => toLineage({ summary, origin }),
    close: () => {
      db.close()
    },
  }
}

function sheetAt({ sheets }: About, name: string): [number, KeptSheet] {
  const s = sheets.findIndex(sheet => sheet.name === name)
  const sheet = sheets[s]
  if (!sheet) throw new Fault('ask/not-found', { what: 'sheet', sheet: name, sheets: sheets.map(one => one.name) })
  return [s, sheet]
}

function isMoved(kept: KeptOrigin, s: number): boolean {
  const laid = kept.kind === 'each' ? kept.of[s] : kept
  return laid?.kind === 'line' && laid.moved
}

const toOrigin = (kept: KeptOrigin): ColumnOrigin =>
  kept.kind === 'sheet' ? kept : kept.kind === 'each' ? { kind: 'each', of: kept.of.map(toLaid) } : toLaid(kept)
const toLaid = (kept: KeptLaid): LaidOrigin =>
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

import { Fault } from '../../../shared/base/fault.ts'
import type { CellComment } from '../../../shared/model/grid.ts'
import type { RecoverySummary } from '../../../shared/model/recovery.ts'
import { toCanonicalCsv } from '../../../shared/recover/canonical-csv.ts'
import { type ColumnOrigin, type LaidOrigin, readOrigin } from '../../../shared/recover/origins.ts'
import type { Recovered } from '../recovered.ts'
import type { Sqlite } from '../sqlite.ts'
import { toLineage } from './lineage.ts'
import { openPages } from './pages.ts'
import { recoveredId, recoveredVersion } from './schema.ts'
import { rowsInPage, unpackPage } from './source.ts'
import { findUses } from './uses.ts'
import { readWay, type Way } from './way.ts'
import type { About, KeptLaid, KeptOrigin, KeptSheet } from './write.ts'

/** The questions that a recovered file answers. Takes the connection and closes it with `close`. */
export function readRecovered(db: Sqlite): Recovered {
  const { summary, about } = readAbout(db)
  const { columns } = summary
  const pages = openPages(db)
  const way = readWay(db)
  const source = db.prepare('SELECT r, page FROM source WHERE s = ? AND r >= ? AND r < ? ORDER BY r').raw()
  const comments = db.prepare('SELECT r, c, text FROM comment WHERE s = ? AND r >= ? AND r < ? ORDER BY r, c')
  const origin: Recovered['origin'] = (row, column) => {
    const values = pages.at(row)
    const kept = about.origins[column]
    if (!values || !kept) throw new Fault('ask/not-found', { what: 'cell' })
    const { sheetOf, lines, leaves, moved } = way()
    const [s, line, leaf] = [sheetOf?.[row] ?? 0, lines[row] ?? 0, leaves?.[row] ?? 0]
    const filled = (isMoved(kept, s) ? moved(column)?.[row] : undefined) ?? line
    return { value: values[column] ?? null, ...readOrigin(about.parts, toOrigin(kept), { s, line, leaf, filled }) }
  }
  return {
    summary,
    tableSha: about.tableSha,
    page: (from, count) => ({ rows: summary.rows, lines: pages.some(from, count) }),
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
        comments: comments.all(s, from, from + count) as CellComment[],
      }
    },
    origin,
    whither: (name, r, c) => {
      sheetAt(about, name)
      const parts = about.parts.flatMap((part, s) => (part === name ? [s] : []))
      return findUses(way(), about.origins, { parts, r, c })
    },
    rows: pages.all,
    ids: () => toIds(way(), summary.rows),
    csv: () => toCanonicalCsv(columns, pages.all()),
    lineage: () => toLineage({ summary, origin }),
    close: () => {
      db.close()
    },
  }
}

// Parts, lines and leaves of the largest files that are read fit into a whole number of 53 bits.
const [linesAtMost, leavesAtMost] = [2 ** 27, 2 ** 14]

const toIds = ({ sheetOf, lines, leaves }: Way, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, n) => ((sheetOf?.[n] ?? 0) * linesAtMost + (lines[n] ?? 0)) * leavesAtMost + (leaves?.[n] ?? 0))

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

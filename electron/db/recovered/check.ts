import { type Checked, runChecks } from '../../../shared/check/run-checks.ts'
import { takeSurvey } from '../../../shared/check/survey.ts'
import type { Place } from '../../../shared/model/cell.ts'
import type { PlacedFinding, Quality, QualityFinding } from '../../../shared/model/quality.ts'
import type { Finding, FindingCode } from '../../../shared/model/recovery.ts'
import type { Recovered } from '../recovered.ts'

const mostPlaces = 20

/** What the checks say of a table, for a person: the first places of each finding. And all findings with all their rows. */
export type CheckedTable = { readonly quality: Quality; readonly findings: Checked['findings'] }

/** Takes the rows of a recovered table in, runs the checks on them, and leads what they found back to the original. */
export function checkRecovered(table: Recovered, today: string, tell: (done: number, total: number) => void): CheckedTable {
  const { columns, rows, proofs } = table.summary
  const survey = takeSurvey(columns, table.rows(), rows, done => tell(done, rows * 2))
  const held = proofs.filter(proof => proof.holds).length
  const around = { today, totals: { held, differ: proofs.length - held } }
  const { checks, findings, profiles } = runChecks(survey, around, (done, total) =>
    tell(rows + Math.floor((rows * done) / total), rows * 2),
  )
  const lost = fromRecovery(table)
  const placed = findings.map(finding => ({ ...finding, rows: finding.rows.slice(0, mostPlaces), places: placesOf(table, finding) }))
  const all = [...lost.map(({ rows: at, ...one }) => ({ ...one, rows: at.slice(0, mostPlaces) })), ...placed]
  const told = checks.map(one => (one.name === 'types' ? { ...one, findings: one.findings + lost.length } : one))
  return { quality: { rows, seen: survey.rows, checks: told, findings: all, profiles }, findings: [...lost, ...findings] }
}

const lostCodes: { readonly [code in FindingCode]?: 'value-lost' | 'number-wrong' } = {
  ...{ 'value-unreadable': 'value-lost', 'text-in-numbers': 'value-lost', 'cell-error': 'value-lost' },
  ...{ 'bad-checksum': 'number-wrong', 'bad-identifier': 'number-wrong' },
}
// To find the row of a place, all rows are looked through.
const mostLookups = 20_000_000

/** What could not be read when the table was recovered, gathered by column: those values are not in the table any more, or are wrong in it. */
function fromRecovery(table: Recovered): PlacedFinding[] {
  const { findings, columns, rows } = table.summary
  const groups = new Map<string, { readonly code: 'value-lost' | 'number-wrong'; readonly found: Finding[] }>()
  for (const finding of findings) {
    const code = lostCodes[finding.code]
    const key = `${code} ${finding.facts['column']}`
    if (code === undefined) continue
    const group = groups.get(key) ?? { code, found: [] }
    group.found.push(finding)
    groups.set(key, group)
  }
  let lookups = mostLookups
  const rowOf = ({ place: { sheet, r, c } }: Finding, column: number | null): number[] => {
    lookups -= rows
    return lookups < 0 ? [] : table.whither(sheet, r, c).flatMap(use => (use.column === column ? [use.row] : []))
  }
  return [...groups.values()].map(({ code, found }): PlacedFinding => {
    const at = columns.findIndex(({ label }) => label === found[0]?.facts['column'])
    const column = at < 0 ? null : at
    return {
      ...{ check: 'types', code, severity: 'must', column, count: found.length, repair: null },
      facts: { text: found[0]?.facts['text'] ?? '' },
      rows: [...new Set(found.flatMap(one => rowOf(one, column)))].sort((a, b) => a - b),
      places: found.slice(0, mostPlaces).map(({ place }) => place),
    }
  })
}

/** Where the first cells of a finding stand on the original: those of its column; the first cell of rows; headings where it is about all of a column. */
function placesOf(table: Recovered, { code, rows, column }: QualityFinding): PlacedFinding['places'] {
  if (code === 'total-differs') return table.summary.proofs.flatMap(({ holds, place }) => (holds ? [] : [place])).slice(0, mostPlaces)
  if (rows.length > 0) return rows.slice(0, mostPlaces).flatMap(row => placeOf(table, row, column) ?? [])
  return column === null || table.summary.rows === 0 ? [] : table.origin(0, column).headings.slice(0, 1)
}

/** The cell of the original that a value, or a row, came from; null where it came from none. */
export function placeOf(table: Recovered, row: number, column: number | null): Place | null {
  const { columns } = table.summary
  for (const c of column === null ? columns.keys() : [column]) {
    const { from, headings } = table.origin(row, c)
    const place = from[0] ?? (column === null ? undefined : headings[0])
    if (place !== undefined) return place
  }
  return null
}

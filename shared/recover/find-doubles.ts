import type { Finding } from '../model/recovery.ts'
import type { Value } from '../model/table.ts'
import type { Origins } from './origins.ts'

const mostCompared = 200_000
const mostFindings = 100

/** Rows that say the same as one above. A table as long as this, or one whose rows were turned out of headings, is not looked through. */
export function findDoubles(rows: readonly (readonly Value[])[], origins: Origins): Finding[] {
  if (rows.length > mostCompared || origins.leaves !== null) return []
  const seen = new Map<string, number>()
  const findings: Finding[] = []
  for (const [i, row] of rows.entries()) {
    const spelled = JSON.stringify(row)
    const before = seen.get(spelled)
    if (before === undefined) seen.set(spelled, i)
    else if (findings.length < mostFindings)
      findings.push({
        code: 'duplicate-row',
        place: { sheet: origins.sheets[0] ?? '', r: origins.lines[i] ?? 0, c: 0 },
        facts: { row: (origins.lines[before] ?? 0) + 1 },
      })
  }
  return findings
}

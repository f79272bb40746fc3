import { type CheckDone, type ColumnProfile, type QualityFinding, severities } from '../model/quality.ts'
import type { Around } from './check.ts'
import { checks } from './checks.ts'
import { profileColumn } from './profile.ts'
import type { Survey } from './survey.ts'

const mostFindings = 1000

/** What the checks and profiles say of a table, before its rows are led back to the original. */
export type Checked = {
  readonly checks: readonly CheckDone[]
  readonly findings: readonly QualityFinding[]
  readonly profiles: readonly ColumnProfile[]
}

/** Runs every check on a table and describes its columns. `tell` hears how much is done. Same table and same day, same findings. */
export function runChecks(survey: Survey, around: Around, tell: (done: number, total: number) => void = () => undefined): Checked {
  const total = checks.length + survey.columns.length
  const findings: QualityFinding[] = []
  const done: CheckDone[] = []
  for (const [n, { name, look }] of checks.entries()) {
    tell(n, total)
    const { looked, idle, found } = look(survey, around)
    done.push({ name, looked, idle, findings: found.length })
    findings.push(...found.map(one => ({ check: name, repair: null, ...one })))
  }
  const profiles = survey.columns.map((held, n) => {
    tell(checks.length + n, total)
    return profileColumn(held, survey)
  })
  // The gravest first; within one weight as the checks are told.
  const sorted = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return { checks: done, findings: sorted.slice(0, mostFindings), profiles }
}

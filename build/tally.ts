import { readFileSync } from 'node:fs'

/** How many tests passed, failed, were skipped. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

type UnitReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

type JourneyReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number }
  readonly errors: readonly unknown[]
}

/** Counts the report of the unit tests. A file that could not even be loaded counts as one failure; so does a missing report. */
export function countUnits(file: string): Tally {
  const report = readReport<UnitReport>(file)
  if (!report) return noReport
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Counts the report of the journeys. A fault outside a test counts as one failure; so does a missing report. */
export function countJourneys(file: string): Tally {
  const report = readReport<JourneyReport>(file)
  if (!report) return noReport
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

/** The tallies together. */
export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed, skipped: sum.skipped + tally.skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/** The closing line of a test run. */
export const printTally = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed, ${skipped} skipped`

const noReport: Tally = { passed: 0, failed: 1, skipped: 0 }

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addTallies, countJourneys, countUnits, printTally } from '../../build/tally.ts'
import { makeRoot } from './temp-root.ts'

const report = (content: object): string => join(makeRoot({ 'report.json': JSON.stringify(content) }), 'report.json')

const units = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] }
const journeys = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }

test('both suites are added into one line', () => {
  expect(printTally(addTallies([countUnits(report(units)), countJourneys(report(journeys))]))).toBe('9 passed, 2 failed, 5 skipped')
})

test('a test file that could not be loaded counts as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ]
  expect(countUnits(report({ ...units, testResults })).failed).toBe(2)
})

test('a fault outside any journey counts as a failure', () => {
  expect(countJourneys(report({ ...journeys, errors: [{ message: 'no such file' }] })).failed).toBe(2)
})

test('a suite that left no report, or half of one, counts as a failure', () => {
  const root = makeRoot({ 'half.json': '{"stats":' })
  expect(countUnits(join(root, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countJourneys(join(root, 'half.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

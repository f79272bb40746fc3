import { expect, test } from 'vitest'
import { printComplaint } from '../../../build/check/complaint.ts'
import { checkSizes, measureSizes } from '../../../build/check/sizes.ts'
import { makeRoot } from '../temp-root.ts'

const linesOf = (count: number): string => Array.from({ length: count }, (_, at) => `export const a${at} = ${at}`).join('\n')
const short = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`shared/base/short-${at}.ts`, linesOf(10)]))
const judge = (files: { [path: string]: string }): string[] => checkSizes(makeRoot({ ...short, ...files })).map(printComplaint)

test('an empty house is not too large', () => {
  expect(checkSizes(makeRoot())).toEqual([])
  expect(measureSizes(makeRoot())).toEqual({ median: 0, p95: 0 })
})

test('a file of 400 lines passes, one of 401 does not', () => {
  expect(judge({ 'electron/db/a.ts': linesOf(400) })).toEqual([])
  expect(judge({ 'electron/db/a.ts': linesOf(401) })).toEqual([
    'electron/db/a.ts  a file has at most 400 lines, this one has 401. Split it by noun',
  ])
})

test('a component and a test have shorter limits of their own', () => {
  expect(judge({ 'renderer/parts/a.tsx': linesOf(151), 'test/shared/a.test.ts': linesOf(351) })).toHaveLength(2)
})

test('migrations, words and code lists may be long', () => {
  expect(
    judge({
      'electron/db/migrations/10-a.ts': linesOf(900),
      'renderer/words/th/a.ts': linesOf(900),
      'shared/base/fault-codes.ts': linesOf(900),
    }),
  ).toEqual([])
})

test('a house whose files grow as a whole is told so', () => {
  const files = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`electron/db/long-${at}.ts`, linesOf(300)]))
  expect(judge(files)).toEqual([expect.stringContaining('95 of 100 files must fit in 250 lines, and the line lies at 300')])
})

test('a function is measured by its own lines, not by those of the functions in it', () => {
  const body = (lines: number): string => Array.from({ length: lines }, () => '  void 0').join('\n')
  const long = `export function long() {\n${body(70)}\n}`
  const factory = `export const make = () => ({\n  one: () => {\n${body(40)}\n  },\n  two: () => {\n${body(40)}\n  },\n})`
  expect(judge({ 'electron/db/a.ts': long, 'electron/db/b.ts': factory })).toEqual([
    'electron/db/a.ts:1  a function has at most 60 lines of its own, this one has 72. Name its parts and take them out',
  ])
})

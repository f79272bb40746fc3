import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recoverBook } from '../../../../shared/recover/recover-book.ts'
import { bookOf, csvOf, firstIssue, fix, lostOf, namesOf, nextIssue } from './issues.ts'

const headings = ['รถยนต์นั่ง', 'รถบรรทุก', 'รถจักรยานยนต์', 'รถแทรกเตอร์', 'รถพ่วง'] as const
const provinces = ['กระบี่', 'ชุมพร', 'ตรัง', 'พังงา', 'ระนอง', 'สตูล', 'ยะลา'] as const

type Issue = {
  readonly order: readonly string[]
  readonly rows: readonly string[]
  readonly titles: number
  readonly year: number
  readonly seed: number
}

/** A paper of the form: the figure at a place is told by its names alone, so that it can be looked for wherever it stands. */
const figureOf = (row: string, column: string, seed: number): number =>
  3001 + (([...`${row}${column}`].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed) >>> 0) % 6000)

const draw = ({ order, rows, titles, year, seed }: Issue): string =>
  [
    ...['จำนวนรถจดทะเบียนรายจังหวัด', `ประจำปี พ.ศ. ${year}`, 'กลุ่มสถิติการขนส่ง'].slice(0, titles),
    'หน่วย : คัน',
    ['จังหวัด', ...order].join('|'),
    ...rows.map(row => [row, ...order.map(column => figureOf(row, column, seed))].join('|')),
    ['สำนักงานกลาง', ...order.map(column => figureOf('กลาง', column, seed))].join('|'),
  ].join('\n')

const issues: fc.Arbitrary<Issue> = fc.record({
  order: fc.shuffledSubarray([...headings], { minLength: headings.length }),
  rows: fc.shuffledSubarray([...provinces], { minLength: 3 }),
  titles: fc.integer({ min: 1, max: 3 }),
  year: fc.integer({ min: 2550, max: 2569 }),
  seed: fc.nat(1000),
})

const first: Issue = { order: headings, rows: provinces.slice(0, 4), titles: 2, year: 2558, seed: 7 }
const decided = [
  fix('name-column', { column: 'c:2', label: 'บรรทุก', name: 'trucks' }),
  fix('drop-column', { column: 'c:4' }),
  fix('set-role', { r0: 8, c0: 0, r1: 8, c1: 5, role: 'notes' }),
]
const last = firstIssue(bookOf({ '2558': draw(first) }), ...decided)

test('whatever the order of columns and rows, the titles and the year: what was decided is done, to the same things', () => {
  expect([last.summary.rows, namesOf(last).includes('trucks'), lostOf(last)]).toEqual([4, true, []])
  fc.assert(
    fc.property(issues, issue => {
      const { next } = nextIssue(last.summary, bookOf({ [String(issue.year)]: draw(issue) }))
      expect([lostOf(next), next.summary.questions]).toEqual([[], []])
      expect([...namesOf(next)].sort()).toEqual([...namesOf(last)].sort())
      const at = namesOf(next).indexOf('trucks')
      expect([...next.table.rows].map(row => [row[0], row[at]])).toEqual(issue.rows.map(row => [row, figureOf(row, 'รถบรรทุก', issue.seed)]))
    }),
    { numRuns: 100 },
  )
})

test('an issue of an issue is as the issue itself: what is carried loses nothing on the way', () => {
  fc.assert(
    fc.property(issues, issues, (middle, end) => {
      const between = nextIssue(last.summary, bookOf({ ก: draw(middle) })).next
      const [twice, once] = [between, last].map(({ summary }) => nextIssue(summary, bookOf({ ข: draw(end) })).next)
      if (!twice || !once) throw new Error('no issue')
      expect(csvOf(twice)).toEqual(csvOf(once))
    }),
    { numRuns: 60 },
  )
})

test('a column that is left out is missed, and only that', () => {
  fc.assert(
    fc.property(issues, fc.constantFrom(...headings), (issue, gone) => {
      const { next } = nextIssue(last.summary, bookOf({ ก: draw({ ...issue, order: issue.order.filter(heading => heading !== gone) }) }))
      const label = gone === 'รถบรรทุก' ? 'บรรทุก' : gone
      const asked = gone === 'รถแทรกเตอร์' ? [] : [['column-missing', label]]
      expect(next.summary.questions.map(({ code, facts }) => [code, facts['label']])).toEqual(asked)
      expect(lostOf(next)).toEqual(gone === 'รถบรรทุก' ? ['name-column column'] : gone === 'รถแทรกเตอร์' ? ['drop-column column'] : [])
    }),
    { numRuns: 60 },
  )
})

test('places that a person changed in a step of the desk stand instead of it', () => {
  const grids = bookOf({ ก: draw({ ...first, titles: 1 }) })
  const { summary } = firstIssue(grids)
  const { box, recipe } = summary
  // The table ends above the office's own row.
  const steps = recipe.steps.map(step =>
    step.name === 'choose-table' ? { ...step, by: 'person' as const, params: { ...box, r1: box.r1 - 1 } } : step,
  )
  const changed = recoverBook(grids, { ...recipe, steps })
  expect([summary.rows, changed.summary.rows]).toEqual([5, 4])
  const { next } = nextIssue(changed.summary, bookOf({ ข: draw({ ...first, rows: provinces, titles: 3 }) }))
  expect([lostOf(next), [...next.table.rows].map(([row]) => row)]).toEqual([[], [...provinces]])
  const tables = next.summary.recipe.steps.filter(({ name }) => name === 'choose-table')
  expect(tables.map(({ by, on }) => [by, on])).toEqual([
    ['desk', false],
    ['person', true],
  ])
})

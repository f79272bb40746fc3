import { expect, test } from 'vitest'
import { lostColumns } from '../../../../shared/recover/forms/lost-columns.ts'
import { refineTable } from '../../../../shared/refine/refine-table.ts'
import { addStep, bookOf, firstIssue, fix, nextIssue } from './issues.ts'

const first = `
รายชื่อผู้ป่วย
ชื่อ | อายุ | อาชีพ
สมชาย | 34 | ครู
สมหญิง | 41 | ช่าง
สมศักดิ์ | 52 | ครู`
const second = (job: string): string => `
รายชื่อผู้ป่วย
อายุ | ชื่อ | ${job}
29 | มานะ | พยาบาล
63 | มานี | ครู`

const band = fix('generalise', { column: 'c:1', into: { kind: 'bands', width: 10 } })
const blank = fix('suppress-records', { columns: ['c:1', 'c:2'], k: 5, how: 'blank' })
const cured = () => firstIssue(bookOf({ ก: first }), band, blank, { ...fix('drop-column', { column: 'c:0' }), audience: 'open' as const })

test('cures go where their columns went, with their audience', () => {
  const { next, recipe } = nextIssue(cured().summary, bookOf({ ก: second('อาชีพ') }))
  const carried = next.summary.recipe.steps.filter(({ by }) => by === 'person')
  expect(carried.map(({ name, params, audience }) => [name, params['column'] ?? params['columns'], audience])).toEqual([
    ['generalise', 'c:0', undefined],
    ['suppress-records', ['c:0', 'c:2'], undefined],
    ['drop-column', 'c:1', 'open'],
  ])
  expect([lostColumns(next.summary.recipe), recipe.audience]).toEqual([[], undefined])
})

test('a cure whose column is not there is told until a person has said where it is, or that it is gone', () => {
  const grids = bookOf({ ก: second('โรคประจำตัว') })
  const { next } = nextIssue(cured().summary, grids)
  expect(lostColumns(next.summary.recipe)).toEqual(['อาชีพ'])
  const [question] = next.summary.questions.filter(({ code }) => code === 'column-missing')
  const answers = question?.answers.map(({ code, step }) => [code, step?.name])
  expect(answers).toContainEqual(['gone', undefined])
  expect(lostColumns(addStep(grids, next, fix('answer', { question: question?.id ?? '', answer: 'gone' })).summary.recipe)).toEqual([])
  const here = question?.answers.find(({ code }) => code === 'here-as')?.step
  if (here) expect(lostColumns(addStep(grids, next, { ...here, id: 'h' }).summary.recipe)).toEqual([])
})

test('for those who may see the whole table, steps of the open version are not run and stay in the recipe', () => {
  const grids = bookOf({ ก: first })
  const whole = firstIssue(grids)
  const { steps } = cured().summary.recipe
  const restricted = addStep(
    grids,
    { ...whole, summary: { ...whole.summary, recipe: { ...whole.summary.recipe, audience: 'restricted', steps } } },
    fix('name-column', { column: 'c:2', name: 'job' }),
  )
  expect(restricted.summary.columns.map(({ name }) => name)).toContain('job')
  expect([restricted.summary.columns.length, cured().summary.columns.length]).toEqual([3, 2])
  expect(restricted.summary.recipe.steps.map(({ name }) => name)).toContain('drop-column')
})

test('repairs go where their columns went, and put the same slips right on the next issue', () => {
  const paper = (...rows: readonly string[]): string => ['', 'ผู้ป่วยรายจังหวัด', ...rows].join('\n')
  const grids = bookOf({ ก: paper('จังหวัด | จำนวน', 'เชียงใหม | 14', 'น่าน | 20', 'แพร่ | 9999') })
  const before = firstIssue(
    grids,
    fix('replace-values', { column: 'c:0', from: ['เชียงใหม'], to: 'เชียงใหม่' }),
    fix('replace-values', { column: 'c:1', from: [9999], to: null }),
    fix('drop-repeated', {}),
  )
  const later = bookOf({ ก: paper('จำนวน | จังหวัด', '9999 | น่าน', '31 | เชียงใหม', '31 | เชียงใหม่', '8 | ตรัง') })
  const { next } = nextIssue(before.summary, later)
  const carried = next.summary.recipe.steps.filter(({ by }) => by === 'person')
  expect(carried.map(({ name, params, lost }) => [name, params['column'], lost])).toEqual([
    ['replace-values', 'c:1', undefined],
    ['replace-values', 'c:0', undefined],
    ['drop-repeated', undefined, undefined],
  ])
  const { table, kept } = refineTable({ ...next.table, keys: next.keys }, next.summary.recipe.steps, { hash: () => '' })
  const label = (name: string): number => table.columns.findIndex(column => column.label === name)
  expect([...table.rows].map(row => [row[label('จังหวัด')], row[label('จำนวน')]])).toEqual([
    ['น่าน', null],
    ['เชียงใหม่', 31],
    ['ตรัง', 8],
  ])
  expect(kept && [...kept]).toEqual([0, 1, 3])
})

test('a repair of a column that is not on the next issue is told, and puts nothing else right', () => {
  const before = firstIssue(bookOf({ ก: first }), fix('replace-values', { column: 'c:2', from: ['ครู'], to: 'ข้าราชการครู' }))
  const { next } = nextIssue(before.summary, bookOf({ ก: second('โรคประจำตัว') }))
  expect(
    next.summary.recipe.steps.some(
      ({ name, lost, params }) => name === 'replace-values' && (lost !== undefined || String(params['column']).startsWith('was:')),
    ),
  ).toBe(true)
  const { table } = refineTable({ ...next.table, keys: next.keys }, next.summary.recipe.steps, { hash: () => '' })
  expect([...table.rows].flat()).not.toContain('ข้าราชการครู')
})

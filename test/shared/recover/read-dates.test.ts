import { expect, it } from 'vitest'
import type { Recipe } from '../../../shared/model/recovery.ts'
import { recoverGrid } from '../../../shared/recover/recover-grid.ts'
import { layPaper } from '../../sheets/kit/lay-paper.ts'

const answer = (paper: string, code: string) => {
  const grid = layPaper({ paper })
  const { summary } = recoverGrid(grid, null)
  const asked = summary.questions.flatMap(({ answers }) => answers).find(one => one.code === code)
  const recipe: Recipe = {
    ...summary.recipe,
    steps: [...summary.recipe.steps, ...(asked?.step ? [{ ...asked.step, id: 'answered' }] : [])],
  }
  return recoverGrid(grid, recipe)
}

it('an answer settles in which order the days of a column stand, and is not asked again', () => {
  const paper = "\nDate|Visitors\n'01/02/2015|120\n'03/04/2015|95\n"
  for (const [code, first] of [
    ['day-first', '2015-02-01'],
    ['month-first', '2015-01-02'],
  ] as const) {
    const { table, summary } = answer(paper, code)
    expect([[...table.rows][0]?.[0], summary.questions]).toEqual([first, []])
  }
})

it('an answer settles the century of two figures', () => {
  const paper = "\nวันเริ่ม|ชื่อ|คน\n'1/4/15|ก|1\n'15/6/18|ข|2\n"
  expect([...answer(paper, 'buddhist').table.rows][0]?.[0]).toBe('1972-04-01')
  expect([...answer(paper, 'common').table.rows][0]?.[0]).toBe('2015-04-01')
})

it('what the dates showed stands in the step that read them', () => {
  const { summary } = recoverGrid(layPaper({ paper: "\nวันที่|คัน\n'13/1/2558|3\n'2/3/2558|5\n" }), null)
  const step = summary.recipe.steps.find(({ name }) => name === 'read-values')
  expect(step?.params['columns']).toMatchObject([
    { column: 'c:0', type: 'date', seen: { dates: 2, dayFirst: 1, either: 1, buddhist: 2 } },
    { column: 'c:1' },
  ])
})

it('names under one heading become rows when a person says so', () => {
  const paper = '\nอำเภอ|พื้นที่ (ไร่)|ผู้ป่วย (ราย)||\n||ไข้เลือดออก|มาลาเรีย|ตาแดง\nปัว|1,200|41|12|7\nเวียงสา|980|37|9|11\n'
  const { table, summary } = answer(paper, 'long')
  expect(summary.columns.map(({ name, unit }) => [name, unit])).toEqual([
    ['district', null],
    ['district_code', null],
    ['area', 'ไร่'],
    ['type', null],
    ['patient', 'ราย'],
  ])
  expect(table.rows).toHaveLength(6)
  expect([...table.rows][1]).toEqual(['ปัว', '5505', 1200, 'มาลาเรีย', 12])
})

it('a multiplier that is switched off leaves figures and unit as printed', () => {
  const grid = layPaper({ paper: '\n(หน่วย : พันบาท)\nรายการ|รายรับ|รายจ่าย\nก|1.5|2\nข|3|4.25\n' })
  const { summary, table } = recoverGrid(grid, null)
  expect([[...table.rows][0], summary.columns[1]?.unit]).toEqual([['ก', 1500, 2000], 'บาท'])
  const steps = summary.recipe.steps.map(step => (step.name === 'scale-units' ? { ...step, on: false } : step))
  const off = recoverGrid(grid, { ...summary.recipe, steps })
  expect([[...off.table.rows][0], off.summary.columns[1]?.unit]).toEqual([['ก', 1.5, 2], 'พันบาท'])
})

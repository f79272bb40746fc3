import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { RecipeStep } from '../../../shared/model/recovery.ts'
import { readOrigin } from '../../../shared/recover/origins.ts'
import { recoverGrid } from '../../../shared/recover/recover-grid.ts'
import { layPaper } from '../../sheets/kit/lay-paper.ts'
import { tellRecovered } from '../../sheets/kit/tell-recovered.ts'

const paper = `
ระดับการศึกษา|จำนวน (ร้อยละ)|หมายเหตุ
ประถมศึกษา|50 (45.5)|ก
มัธยมศึกษา|35 (31.8)|ข
ปริญญาตรี|20|ค
สูงกว่าปริญญาตรี|5 (4.5)|ง
ไม่ระบุ|-|จ
รวม|110 (100.0)|
`
const grid = layPaper({ paper })
const recovered = recoverGrid(grid, null)

const change = (edit: (step: RecipeStep) => RecipeStep, ...more: RecipeStep[]) =>
  recoverGrid(grid, { ...recovered.summary.recipe, steps: [...recovered.summary.recipe.steps.map(edit), ...more] })

const same = (step: RecipeStep): RecipeStep => step

describe('cells that print two figures', () => {
  it('give two columns; one figure is the first, and a mark for none is neither', () => {
    const { table, columns } = tellRecovered(recovered)
    expect(columns).toEqual(['ระดับการศึกษา|string', 'จำนวน|integer', 'ร้อยละ|number|%', 'หมายเหตุ|string'])
    expect(table.slice(1)).toEqual(['ประถมศึกษา,50,45.5,ก', 'มัธยมศึกษา,35,31.8,ข', 'ปริญญาตรี,20,,ค', 'สูงกว่าปริญญาตรี,5,4.5,ง', 'ไม่ระบุ,,,จ'])
  })

  it('are the origin of both values', () => {
    const { origins } = recovered
    const at = { s: 0, line: 2, leaf: 0, filled: 2 }
    const [, first, second] = origins.columns.map(column => readOrigin(origins.sheets, column, at))
    expect(first?.from).toEqual([{ sheet: grid.name, r: origins.lines[1], c: 1 }])
    expect(second).toEqual(first)
  })

  it('prove their total by the first, and the total of shares is not held against anything', () => {
    expect(recovered.summary.proofs.map(({ printed, sum, holds }) => [printed, sum, holds])).toEqual([[110, 110, true]])
    const wrong = recoverGrid(layPaper({ paper: paper.replace('110 (100.0)', '111 (100.0)') }), null)
    expect(wrong.summary.findings.map(({ code }) => code)).toContain('total-differs')
  })

  it('stay words where the step is switched off, and nothing is added up', () => {
    const off = change(step => (step.name === 'split-column' ? { ...step, on: false } : step))
    expect(tellRecovered(off).columns).toEqual(['ระดับการศึกษา|string', 'จำนวน|string', 'หมายเหตุ|string'])
    expect([...off.table.rows][0]).toEqual(['ประถมศึกษา', '50 (45.5)', 'ก'])
    expect(off.summary.proofs).toEqual([])
  })

  it('can have each of their columns named and left out by itself', () => {
    const person = (id: string, name: RecipeStep['name'], params: RecipeStep['params']): RecipeStep => ({
      id,
      name,
      by: 'person',
      on: true,
      params,
    })
    const named = change(
      same,
      person('a', 'name-column', { column: 'in:c:1', name: 'share' }),
      person('b', 'drop-column', { column: 'c:1' }),
    )
    expect(named.summary.columns.map(({ name }) => name)).toEqual(['level_education', 'share', 'remark'])
  })
})

describe('a column is not split', () => {
  const stepsOf = (text: string) => recoverGrid(layPaper({ paper: text }), null).summary.recipe.steps.map(({ name }) => name)

  it.each([
    [
      'where its heading calls them numbers of something',
      '\nหน่วยงาน|เลขที่คำสั่ง|คน\nกองคลัง|12 (3.1)|4\nกองช่าง|15 (3.2)|5\nกองแผน|18 (3.3)|6\n',
    ],
    ['where nothing tells what the second is', '\nรายการ|อ้างอิง|คน\nก|12 (3)|4\nข|15 (9)|5\nค|18 (4)|6\nง|7 (8)|6\n'],
    ['where half of its cells are words', '\nรายการ|จำนวน (ร้อยละ)|คน\nก|12 (30.0)|4\nข|รอผล|5\nค|18 (45.0)|6\nง|ยกเลิก|6\n'],
    ['where most of its cells have one figure', '\nรายการ|จำนวน (ร้อยละ)|คน\nก|12 (30.0)|4\nข|18 (45.0)|5\nค|18|6\nง|7|6\nจ|8|7\n'],
    ['where strokes part days from months', '\nเรื่อง|วัน/เดือน|คน\nก|10/5|4\nข|11/5|5\nค|12/6|6\n'],
    ['where strokes part a number from its year', '\nเรื่อง|จำนวน/แผน|คน\nก|10/2566|4\nข|11/2566|5\nค|12/2566|6\n'],
    ['where the years of both eras stand', '\nปี พ.ศ. (ค.ศ.)|คน\n2564 (2021)|4\n2565 (2022)|5\n2566 (2023)|6\n'],
  ])('%s', (_, text) => {
    expect(stepsOf(text)).not.toContain('split-column')
  })
})

test('a heading that spreads over columns without a merge speaks for each of them, also for one that is called No', () => {
  const text = `
Class|Accidents reported (%)||
|Yes|No|Total
All|140 (70.0)|60   (30.0)|200 (100.0)
Pedestrian|31 (77.5)|9  (22.5)|40 (100.0)
Cyclist|15 (60.0)|10 (40.0)|25 (100.0)
`
  const { columns, proofs } = tellRecovered(recoverGrid(layPaper({ paper: text }), null))
  expect(columns).toEqual([
    'Class|string',
    'Accidents reported Yes|integer',
    'Accidents reported percent Yes|number|%',
    'Accidents reported No|integer',
    'Accidents reported percent No|number|%',
  ])
  expect(proofs.every(told => told.endsWith('holds'))).toBe(true)
})

test('shares are told from the figures where no heading names them', () => {
  const { table, columns } = tellRecovered(
    recoverGrid(layPaper({ paper: '\nกลุ่มอายุ|ผู้ป่วย|เตียง\n0-4|120 (12)|3\n5-14|380 (38)|4\n15-59|400 (40)|5\n60+|100 (10)|6\n' }), null),
  )
  expect(columns).toEqual(['กลุ่มอายุ|string', 'ผู้ป่วย|integer', 'ผู้ป่วย ร้อยละ|integer|%', 'เตียง|integer'])
  expect(table[1]).toBe('0-4,120,12,3')
})

test('second figures that nothing names are called so, and are numbers all the same', () => {
  const { columns } = tellRecovered(
    recoverGrid(layPaper({ paper: '\nรายการ|คะแนน|กลุ่ม\nก|8 (10.5)|เอ\nข|9 (11.5)|บี\nค|7 (9.25)|ซี\n' }), null),
  )
  expect(columns).toEqual(['รายการ|string', 'คะแนน|integer', 'คะแนน ค่าที่สอง|number', 'กลุ่ม|string'])
})

test('whatever counts stand there, both figures come out and the total holds', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 3, maxLength: 12 })
  fc.assert(
    fc.property(counts, numbers => {
      const sum = numbers.reduce((all, n) => all + n, 0)
      const lines = numbers.map((n, i) => `หน่วย${'กขคงจฉชซฌญฎฏ'[i]}|${n.toLocaleString('en')} (${((n / sum) * 100).toFixed(1)})`)
      const text = ['', 'หน่วยงาน|จำนวน (ร้อยละ)', ...lines, `รวม|${sum.toLocaleString('en')} (100.0)`, ''].join('\n')
      const { table, summary } = recoverGrid(layPaper({ paper: text }), null)
      expect([...table.rows].map(row => row[1])).toEqual(numbers)
      expect([...table.rows].map(row => row[2])).toEqual(numbers.map(n => Number(((n / sum) * 100).toFixed(1))))
      expect(summary.proofs.map(({ holds }) => holds)).toEqual([true])
    }),
    { numRuns: 60 },
  )
})

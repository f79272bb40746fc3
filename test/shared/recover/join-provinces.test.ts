import { expect, it } from 'vitest'
import type { Grid } from '../../../shared/model/grid.ts'
import { planBook } from '../../../shared/recover/plan-book.ts'
import { type RecoveredTable, recoverBook } from '../../../shared/recover/recover-book.ts'
import { provinces } from '../../../shared/values/lists/provinces.ts'
import { layPaper } from '../../sheets/kit/lay-paper.ts'

const lay = (name: string, title = ''): Grid => ({
  ...layPaper({ paper: `${title}|\nไม้ผล|ผลผลิต (ตัน)\nลำไย|12\nลิ้นจี่|34` }),
  name,
})
const recover = (grids: readonly Grid[]): RecoveredTable => {
  const plans = planBook(grids)
  const [plan] = plans
  if (!plan || plans.length > 1) throw new Error(`${plans.length} tables`)
  return recoverBook(grids, plan.recipe)
}

it('sheets named after every province are one table with the official code beside each name', () => {
  const { table } = recover(provinces.map(({ th }) => lay(th)))
  expect(table.columns.map(({ name }) => name)).toEqual(['province', 'province_code', 'mai_result', 'production'])
  expect([...table.rows].map(row => row.slice(0, 2))).toEqual(provinces.flatMap(({ th, code }) => [1, 2].map(() => [th, code])))
})

it('a code comes from where its name does: the sheet, or the line that names the province', () => {
  const named = recover(['แพร่', 'น่าน', 'พะเยา'].map(name => lay(name)))
  const [name, code] = named.origins.columns
  expect(name).toEqual({ kind: 'sheet', spots: [[], [], []] })
  expect(code).toEqual(name)
  const titled = recover(['แพร่', 'น่าน', 'พะเยา'].map((place, i) => lay(`แผ่น ${i + 1}`, `จังหวัด${place}`)))
  expect(titled.table.columns.map(({ name }) => name).slice(0, 2)).toEqual(['province', 'province_code'])
  expect(titled.origins.columns[1]).toEqual({ kind: 'sheet', spots: [1, 2, 3].map(() => [{ r: 0, c: 0 }]) })
})

it('has no codes where a person leaves them out, or values are not read', () => {
  const grids = ['แพร่', 'น่าน', 'พะเยา'].map(name => lay(name))
  const { recipe } = recover(grids).summary
  const drop = { id: 'd', name: 'drop-column', by: 'person', on: true, params: { column: 'sheet:code' } } as const
  const names = (found: RecoveredTable): string[] => found.table.columns.map(({ name }) => name)
  expect(names(recoverBook(grids, { ...recipe, steps: [...recipe.steps, drop] }))).toEqual(['province', 'mai_result', 'production'])
  const unread = recipe.steps.map(step => (step.name === 'read-values' ? { ...step, on: false } : step))
  expect(names(recoverBook(grids, { ...recipe, steps: unread }))[1]).toBe('mai_result')
})

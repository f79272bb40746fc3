import { expect, test } from 'vitest'
import { countBy, type DatasetLine, isFiltering, narrow, noFilter, readFilter } from '../../../renderer/rooms/catalogue/list-filter.ts'

const line = (dataset: string, state: DatasetLine['state'], level: DatasetLine['level']): DatasetLine => ({
  ...{ dataset, state, level, title: dataset, slug: '', number: 1, stars: 0, rows: 0, owner: '', at: '', version: dataset, address: null },
})
const lines = [line('a', 'draft', null), line('b', 'verified', 'open'), line('c', 'draft', 'open')]

test('states and levels narrow together, and “no level yet” is a choice of its own', () => {
  expect(narrow(lines, noFilter)).toHaveLength(3)
  expect(narrow(lines, { ...noFilter, state: 'draft', level: 'open' }).map(({ dataset }) => dataset)).toEqual(['c'])
  expect(narrow(lines, { ...noFilter, level: 'none' }).map(({ dataset }) => dataset)).toEqual(['a'])
  expect(countBy(lines, ({ state }) => state)).toEqual(
    new Map([
      ['draft', 2],
      ['verified', 1],
    ]),
  )
})

test('a filter comes back as it was kept, and what is none looks for everything', () => {
  const filter = { text: 'น้ำ', state: 'verified', level: 'none' } as const
  expect(readFilter(JSON.stringify(filter))).toEqual(filter)
  for (const raw of [null, '', '{', '7', 'null', '{"state":"lost","level":4,"text":[]}']) expect(readFilter(raw)).toEqual(noFilter)
  expect(isFiltering({ ...noFilter, text: '  ' })).toBe(false)
})

import { expect, test } from 'vitest'
import type { Recovered } from '../../../electron/db/recovered.ts'
import { isNarrow, tryFormats } from '../../../electron/desk/try-formats.ts'
import type { Value } from '../../../shared/model/table.ts'
import { writtenFormats } from '../../../shared/rate/formats.ts'
import { faultOf } from '../kit/fault.ts'

const day = { name: 'day', label: 'วันที่', type: 'date', unit: null } as const
const holding = (...values: Value[]): Pick<Recovered, 'rows' | 'summary'> => ({
  rows: () => values.map(value => [value]).values(),
  summary: { columns: [day] } as unknown as Recovered['summary'],
})

// A person may force a text into a column of days; none of this may come to light only after the approval.
test.each([
  ['tsv', holding('a\tb'), { what: 'tab', row: 1, column: 'day' }],
  ['xlsx', holding('2024-01-01', 'ก'.repeat(32_768)), { what: 'letters', row: 2, column: 'day' }],
  ['parquet', holding('2024-01-01', 'วันจันทร์'), { what: 'type', row: 2, column: 'day' }],
  ['parquet', holding(), { what: 'empty' }],
] as const)('%s: what it cannot hold is told while another may still be chosen', async (format, table, facts) => {
  expect(isNarrow(format)).toBe(true)
  expect(await faultOf(tryFormats(table, [format]))).toMatchObject({ code: 'file/cannot-hold', facts })
})

test('every other format carries a table with such values', async () => {
  const others = writtenFormats.map(({ name }) => name).filter(name => !isNarrow(name))
  expect(others).toEqual(['csv', 'csv-people', 'json', 'xml', 'jsonld', 'turtle'])
  await tryFormats(holding('a\tb', 'ก'.repeat(70_000)), others)
})

import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeChunks } from '../../../electron/writers/write-chunks.ts'
import { toTsv } from '../../../shared/publish/to-tsv.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { checkOn } from './kit/check-on.ts'
import { allRows, anyTable, columns, nastyTable, plainRows, writeTable } from './kit/tables.ts'

const textOf = (row: readonly unknown[]): string[] => row.map(value => (value === null ? '' : String(value).toWellFormed()))

test('the CSV for machines is read back letter for letter, line breaks and all', async () => {
  const text = readFileSync(await writeTable('csv', nastyTable()), 'utf8')
  const { data } = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: ',', newline: '\n' })
  expect(data).toEqual([columns.map(({ name }) => name), ...allRows.map(textOf)])
})

test('the TSV is read back by splitting, for nothing in it is quoted or escaped', async () => {
  const text = readFileSync(await writeTable('tsv', nastyTable({ rows: plainRows })), 'utf8')
  const lines = text.split('\n')
  expect(lines.pop()).toBe('')
  expect(lines.map(line => line.split('\t'))).toEqual([columns.map(({ name }) => name), ...plainRows.map(textOf)])
  const { data } = Papa.parse<string[]>(text.replace(/\n$/, ''), { delimiter: '\t', newline: '\n', quoteChar: '\0' })
  expect(data).toEqual(lines.map(line => line.split('\t')))
})

test.each(['a\tb', 'a\nb', 'a\rb'])('a TSV refuses %j, which its registration forbids, and leaves nothing behind', async value => {
  const path = `${tempFolder()}/ก ข.tsv`
  const rows = [plainRows[0] ?? [], [value]]
  await expect(writeChunks(path, toTsv(nastyTable({ rows })))).rejects.toMatchObject({
    code: 'file/cannot-hold',
    facts: { format: 'TSV', what: 'tab', row: 2, column: 'place' },
  })
  expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
})

test('the JSON gives back every value, half a surrogate pair too', async () => {
  const read = JSON.parse(readFileSync(await writeTable('json', nastyTable()), 'utf8')) as { records: object[] }
  expect(read.records.map(record => Object.values(record))).toEqual(allRows)
})

test('any table is read back from the TSV, or refused where a value has a tab or a line break', async () => {
  await checkOn(anyTable, async table => {
    const rows = [...table.rows].map(textOf)
    const writing = writeTable('tsv', table)
    if (rows.flat().some(text => /[\t\r\n]/.test(text))) {
      await expect(writing).rejects.toMatchObject({ code: 'file/cannot-hold' })
      return
    }
    const lines = readFileSync(await writing, 'utf8')
      .split('\n')
      .slice(0, -1)
    expect(lines.map(line => line.split('\t'))).toEqual([table.columns.map(({ name }) => name), ...rows])
  })
})

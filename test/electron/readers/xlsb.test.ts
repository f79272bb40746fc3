import { describe, expect, it } from 'vitest'
import { CFB } from 'xlsx'
import { manyRows, writeGood } from './kit/good-files.ts'
import { type Entry, packZip } from './kit/pack-zip.ts'
import { endOf, readBytes, textsOf, valuesOf } from './kit/read.ts'

const good = writeGood('xlsb')
const sheet = 'xl/worksheets/sheet1.bin'

/** The parts of the good book, to be packed again with one of them spoiled. */
const partsOf = (bytes: Buffer): Entry[] => {
  const box = CFB.read(bytes, { type: 'buffer' })
  return box.FullPaths.flatMap((path: string, i: number) => {
    const content = box.FileIndex[i]?.content
    const name = path.replace(/^Root Entry\//, '')
    return content === undefined || name === '' || name.endsWith('/') || /Sh33tJ5/.test(name)
      ? []
      : [{ name, bytes: Buffer.from(content as Uint8Array) }]
  })
}
const spoil = (name: string, change: (bytes: Buffer) => Buffer): Buffer =>
  packZip(partsOf(good).map(entry => (entry.name === name ? { ...entry, bytes: change(Buffer.from(entry.bytes)) } : entry)))

/** Puts a record in front of the last ones. */
const put = (bytes: Buffer, record: readonly number[]): Buffer =>
  Buffer.concat([bytes.subarray(0, -3), Buffer.from(record), bytes.subarray(-3)])
const wide = (...values: readonly number[]): number[] =>
  values.flatMap(value => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24])

describe('a binary workbook', () => {
  it('is read as the same table in xlsx is', () => {
    const rows = [...manyRows(300), ['ท้าย', 1e12, -0.5, true]]
    const [binary, plain] = [readBytes('ก.xlsb', writeGood('xlsb', rows)), readBytes('ก.xlsx', writeGood('xlsx', rows))]
    expect([binary.kind, plain.kind]).toEqual(['xlsb', 'xlsx'])
    expect(binary.sheets.map(({ grid }) => [grid.name, textsOf(grid)])).toEqual(plain.sheets.map(({ grid }) => [grid.name, textsOf(grid)]))
    expect(valuesOf(binary.sheets[0]?.grid)).toEqual(valuesOf(plain.sheets[0]?.grid))
  })

  it.each([
    ['breaks off within a record', (bytes: Buffer) => bytes.subarray(0, -1), 'file/damaged'],
    ['breaks off between two records', (bytes: Buffer) => bytes.subarray(0, -3), 'file/damaged'],
    [
      'has a row below the last one',
      (bytes: Buffer) => put(bytes, [0, 25, ...wide(0x7fffffff, 0), ...Array.from({ length: 17 }, () => 0)]),
      'file/unsafe reference',
    ],
    ['has a cell right of the last column', (bytes: Buffer) => put(bytes, [5, 16, ...wide(99_999, 0, 0, 0)]), 'file/unsafe reference'],
    ['names a text that is not there', (bytes: Buffer) => put(bytes, [7, 12, ...wide(0, 0, 99_999)]), 'file/damaged text-missing'],
    ['merges cells off the sheet', (bytes: Buffer) => put(bytes, [0xb0, 1, 16, ...wide(0, 99_999_999, 0, 1)]), 'file/unsafe reference'],
    ['has cells where none may be', (bytes: Buffer) => put(bytes, [5, 16, ...wide(0, 0, 0, 0)]), 'file/damaged cells-lost'],
  ])('whose sheet %s is refused', (_, change, end) => {
    expect(endOf('ก.xlsb', spoil(sheet, change))).toBe(end)
  })

  it('that bears the name of another kind is refused', () => {
    expect(endOf('ก.xlsx', good)).toBe('file/wrong-type')
    expect(endOf('ก.xlsb', writeGood('xlsx'))).toBe('file/wrong-type')
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BookType, utils, write } from 'xlsx'
import { root } from '../../../build/setup/places.mjs'
import { childHost } from '../../../electron/jobs/host-child.ts'
import type { Told } from '../../../electron/jobs/messages.ts'
import { createReader } from '../../../electron/jobs/reader.ts'
import { readFile } from '../../../electron/readers/read-file.ts'
import { type FileHead, headMost, headOf } from '../../../shared/model/file-head.ts'
import { writeBigWorkbook } from '../../bench/big-workbook.ts'
import { tempFolder } from '../kit/temp-folder.ts'
import { manyRows } from './kit/good-files.ts'

const rows = manyRows(4000)

function writeBook(bookType: BookType, count = rows.length): Buffer {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.slice(0, count)), 'A')
  return write(book, { bookType, type: 'buffer', compression: true }) as Buffer
}

const files: readonly (readonly [string, () => Buffer])[] = [
  ['ก.xlsx', () => writeBook('xlsx')],
  // The library takes long to write this kind.
  ['ก.xlsb', () => writeBook('xlsb', 1200)],
  ['ก.xls', () => writeBook('biff8')],
  ['ก.ods', () => writeBook('ods')],
  ['ก.fods', () => writeBook('fods')],
  ['ก.html', () => writeBook('html')],
  ['ก.csv', () => Buffer.from(Array.from({ length: 36 }, () => rows.map(line => line.join(',')).join('\n')).join('\n'))],
]

describe('while a file is read', () => {
  it.each(files)('%s is told how far it is, of how much, again and again', (name, make) => {
    const path = join(tempFolder(), name)
    writeFileSync(path, make())
    const told: Told[] = []
    readFile(path, name, each => told.push(each))
    // The first word is that it began, before anybody knows how much there is.
    const read = told.slice(1)
    expect(read.length).toBeGreaterThanOrEqual(3)
    for (const { done, total } of read) expect(total > 0 && done <= total).toBe(true)
  })

  it.each(files)('%s shows its first rows once, before it is read whole', (name, make) => {
    const path = join(tempFolder(), name)
    writeFileSync(path, make())
    const [heads, told]: [FileHead[], Told[]] = [[], []]
    let before = 0
    const { sheets } = readFile(
      path,
      name,
      each => told.push(each),
      head => {
        heads.push(head)
        before = told.length
      },
    )
    const [first] = sheets
    expect(heads).toEqual([first && headOf(first.grid)])
    expect(heads[0]?.lines.length).toBe(headMost.rows)
    // These come in order and are read as they come.
    if (/xlsx|csv/.test(name)) expect(told.slice(before).filter(({ stage }) => stage === 'read').length).toBeGreaterThan(0)
  })

  it('it is stopped within a second when a person says so, and leaves nothing', async () => {
    const folder = tempFolder()
    const path = join(folder, 'ใหญ่.xlsx')
    await writeBigWorkbook(path, { rows: 30_000, columns: 10 })
    const reader = createReader(childHost(join(root, 'electron', 'reader-process.ts')))
    const stop = new AbortController()
    let stopped = 0
    const tell = (told: Told): void => {
      if (stopped > 0 || told.stage !== 'read' || told.done * 3 < told.total) return
      stopped = performance.now()
      stop.abort()
    }
    const ask = { path, name: 'ใหญ่.xlsx', pick: { kind: 'best' as const }, recipe: null, glossary: {}, out: join(folder, 'out') }
    await expect(reader.recover(ask, tell, stop.signal)).rejects.toMatchObject({ code: 'ask/cancelled' })
    expect(stopped).toBeGreaterThan(0)
    expect(performance.now() - stopped).toBeLessThan(1000)
    reader.close()
  })
})

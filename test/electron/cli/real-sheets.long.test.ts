import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CellObject, read, utils, type WorkBook, type WorkSheet, write } from 'xlsx'
import { root } from '../../../build/setup/places.mjs'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

// Published statistics that are read where they lie and never copied; a checkout alone does not have them.
const folder = join(root, '..', 'shared', 'real-sheets')
const cars = join(folder, 'Car1_whole2559.xls')
const hasReal = existsSync(folder)
const testReal = test.skipIf(!hasReal)
type Proof = { readonly place: { sheet: string; r: number; c: number }; readonly holds: boolean; readonly difference: number }
const recover = async (path: string, ...words: string[]) => JSON.parse((await runCli('recover', path, '--json', ...words)).out)
const wrong = (proofs: readonly Proof[]): Proof[] => proofs.filter(({ holds }) => !holds)

const classes = ['ไม่เกิน 1,300 ซีซี', '1,301 ถึง 1,600 ซีซี', '1,601 ถึง 1,800 ซีซี', '1,801 ถึง 2,000 ซีซี', '2,001 ซีซีขึ้นไป', 'รถใช้เชื้อเพลิงไฟฟ้า']

testReal('new cars of one month alone: makes and engine classes, with the total proven and the words of the paper lifted', async () => {
  const out = tempFolder()
  const [told] = (await recover(cars, '--sheet', 'มกราคม', '--out', out)).tables
  expect(told.columns).toMatchObject([
    { label: 'ยี่ห้อรถ', type: 'string' },
    { label: 'ความจุกระบอกสูบ', type: 'string' },
    { label: 'จำนวน', type: 'integer', unit: 'คัน' },
  ])
  const lines = readFileSync(told.csv, 'utf8').trimEnd().split('\n').slice(1)
  expect(lines).toHaveLength(told.rows)
  expect([...new Set(lines.map(line => line.replace(/^[^"]*?,"?|"?,\d*$/g, '')))]).toEqual(classes)
  expect(lines.filter(line => line.startsWith('รวม'))).toEqual([])
  expect(told.proofs.length).toBeGreaterThan(70)
  expect(wrong(told.proofs)).toEqual([])
  expect(told.lifted).toMatchObject([
    { item: 'title' },
    { item: 'title' },
    { item: 'area' },
    { item: 'period' },
    { item: 'unit', text: 'คัน' },
    { item: 'source', text: 'กลุ่มสถิติการขนส่ง กองแผนงาน' },
  ])
  expect(told.questions).toEqual([])
  expect(told.findings.map(({ code }: { code: string }) => code)).toEqual(['ordinal-dropped'])
})

/** What must hold of the year's table, however its workbook was laid. */
async function checkYear(path: string): Promise<readonly Proof[]> {
  const told = await recover(path, '--out', tempFolder(), '--roles')
  expect(told.tables).toHaveLength(1)
  const [table] = told.tables
  expect(table).toMatchObject({
    rows: 4680,
    columns: [
      { name: 'month', type: 'yearmonth' },
      { label: 'ยี่ห้อรถ', type: 'string' },
      { label: 'ความจุกระบอกสูบ', type: 'string' },
      { label: 'จำนวน', type: 'integer', unit: 'คัน' },
    ],
    questions: [],
  })
  const lines = readFileSync(table.csv, 'utf8').trimEnd().split('\n').slice(1)
  const months = [...new Set(lines.map(line => line.slice(0, 7)))].sort()
  expect(months).toEqual(Array.from({ length: 12 }, (_, i) => `2016-${String(i + 1).padStart(2, '0')}`))
  expect(table.lifted).toContainEqual(expect.objectContaining({ item: 'source', text: 'กลุ่มสถิติการขนส่ง กองแผนงาน' }))
  expect(told.sheets.every((sheet: { roles: { cells: unknown[] }; cells: number }) => sheet.roles.cells.length === sheet.cells)).toBe(true)
  // The totals of the columns and the one at the corner, the total of every row; and every figure of the summary.
  expect(table.proofs).toHaveLength(12 * (65 + 7) + 66 * 7)
  return table.proofs
}

const sumOf = (path: string): number =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(',') + 1)), 0)

describe.skipIf(!hasReal)('the year of new cars is one table, its twelve sheets joined and its summary the proof', () => {
  const open = (): WorkBook => read(readFileSync(cars), { cellStyles: true, cellNF: true })
  const save = (book: WorkBook, name = 'สำเนา.xlsx'): string => {
    const path = join(tempFolder(), name)
    writeFileSync(path, write(book, { bookType: name.endsWith('xls') ? 'biff8' : 'xlsx', type: 'buffer', bookSST: true }) as Buffer)
    return path
  }
  const cellOf = (book: WorkBook, sheet: string, address: string): CellObject => book.Sheets[sheet]?.[address] as CellObject
  const setNumber = (cell: CellObject, value: number): void => {
    cell.v = value
    delete cell.w
  }

  test('as it was published: every total holds, and a value tells its sheet and cell', async () => {
    expect(wrong(await checkYear(cars))).toEqual([])
    const out = tempFolder()
    const [table] = (await recover(cars, '--out', out)).tables
    expect(sumOf(table.csv)).toBe(535_919)
    const told = JSON.parse((await runCli('origin', cars, '--row', '400', '--column', 'count', '--json')).out)
    expect(told).toMatchObject({ value: expect.any(Number), from: [{ sheet: 'กุมภาพันธ์', cell: 'G9' }] })
    expect(readFileSync(table.lineage, 'utf8').split('\n')[401]).toBe('กุมภาพันธ์!A4,กุมภาพันธ์!B9,กุมภาพันธ์!G7,กุมภาพันธ์!G9')
  })

  test('under another name, with sheets in another order', async () => {
    const book = open()
    book.SheetNames = [...book.SheetNames.slice(5), ...book.SheetNames.slice(0, 5)]
    expect(wrong(await checkYear(save(book, 'รายงานประจำปี.xls')))).toEqual([])
  })

  test('moved by blank rows and columns, each sheet by its own', async () => {
    const book = open()
    for (const [i, name] of book.SheetNames.entries()) book.Sheets[name] = moveSheet(book.Sheets[name] as WorkSheet, i % 4, (i + 1) % 3)
    expect(wrong(await checkYear(save(book)))).toEqual([])
  })

  test('with other numbers: what no longer adds up is told, what does is not', async () => {
    const book = open()
    const cell = cellOf(book, 'มีนาคม', 'E20')
    setNumber(cell, 40_000)
    const told = wrong(await checkYear(save(book))).map(({ place }) => `${place.sheet} ${place.r} ${place.c}`)
    // The totals of its row and its column; on the summary the figure itself, those of its row and column, and the corner. The corner of
    // the month still is the sum of the totals that are printed beside it.
    expect(told).toHaveLength(6)
  })

  test.each([
    ['เมษายน', 'I30', 'the total of a row'],
    ['มิถุนายน', 'D74', 'the total of a column'],
    ['ธันวาคม', 'I74', 'the total of a month'],
    ['Total', 'G40', 'a figure of the summary'],
    ['Total', 'C74', 'the total of a column of the summary'],
    ['Total', 'I74', 'the total of the year'],
  ])('with one total falsified, %s %s: %s: exactly that one is told', async (sheet, address) => {
    const book = open()
    const cell = cellOf(book, sheet, address)
    setNumber(cell, Number(cell.v) + 1234)
    const { r, c } = utils.decode_cell(address)
    expect(wrong(await checkYear(save(book)))).toMatchObject([{ place: { sheet, r, c }, difference: 1234 }])
  })
})

/** The sheet with blank rows above and blank columns to the left. */
function moveSheet(sheet: WorkSheet, rows: number, columns: number): WorkSheet {
  const moved: WorkSheet = {}
  const move = ({ r, c }: { r: number; c: number }) => ({ r: r + rows, c: c + columns })
  for (const [address, cell] of Object.entries(sheet))
    if (!address.startsWith('!')) moved[utils.encode_cell(move(utils.decode_cell(address)))] = cell
  const range = utils.decode_range(sheet['!ref'] ?? 'A1')
  moved['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: move(range.e) })
  moved['!merges'] = (sheet['!merges'] ?? []).map(({ s, e }) => ({ s: move(s), e: move(e) }))
  return moved
}

testReal('provinces in the letters of Windows are the same table as their twin in UTF-8', async () => {
  const [old, twin] = [await recover(join(folder, 'province_Windows874.csv')), await recover(join(folder, 'province_utf8.csv'))]
  expect([old.encoding, twin.encoding]).toEqual(['windows-874', 'utf-8'])
  expect(old.tables[0].tableSha256).toBe(twin.tables[0].tableSha256)
  expect(old.tables[0].rows).toBe(77)
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { utils, write } from 'xlsx'
import { thaiGdc } from '../../../shared/describe/thai-gdc.ts'
import { writeGdcWorkbook } from '../../../shared/publish/gdc/write-workbook.ts'
import { fullDescription } from '../../shared/describe/descriptions.ts'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

type Cells = (string | Date)[][]
const entry = { description: { ...fullDescription, last_updated_date: '2024-01-31' }, level: 'open' as const, files: [] }

/** A workbook as a clerk has it: another program writes it, and a cell is what `change` makes of it. */
function putBook(name: string, change: (rows: Cells) => Cells = rows => rows): string {
  const book = utils.book_new()
  for (const { name: sheet, rows } of writeGdcWorkbook(thaiGdc, '2.10', [
    entry,
    { ...entry, description: { ...entry.description, name: 'second', title: 'ที่สอง' } },
  ]).sheets)
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(sheet === 'Temp2_Meta_Stat' ? change(rows.map(row => [...row])) : rows.map(row => [...row]), { cellDates: true }),
      sheet,
    )
  const path = join(tempFolder(), name)
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  return path
}
const put = (r: number, key: string, value: string | Date) => (rows: Cells) => {
  const row = rows[r - 1]
  if (row) row[rows[3]?.indexOf(key) ?? 0] = value
  return rows
}

test('a workbook in which nothing is wrong is told so, in one JSON document', async () => {
  const { code, out, err, left } = await runCli('catalogue', 'check', putBook('บัญชี ข้อมูล.xlsx'), '--json')
  expect({ code, err, left }).toEqual({ code: 0, err: '', left: [] })
  expect(JSON.parse(out)).toEqual({ file: 'บัญชี ข้อมูล.xlsx', form: 'thai_gdc 2.10', datasets: 2, files: 0, refused: 0, remarks: [] })
})

test('what is wrong is named with sheet, cell and remedy, and the exit code says that something is', async () => {
  const { code, out } = await runCli('catalogue', 'check', putBook('ผิด.xlsx', put(7, 'last_updated_date', '2024-01-31')))
  expect(code).toBe(1)
  expect(out).toContain('1 datasets with 0 files can be taken, 1 cannot')
  expect(out).toContain('Temp2_Meta_Stat V7: “2024-01-31” is in the Common Era. Write the year in the Buddhist era')
})

test('a day that a program keeps as a number is read whichever era it was typed in', async () => {
  for (const day of [new Date(Date.UTC(2024, 0, 31)), new Date(Date.UTC(2567, 0, 31))]) {
    const { code, out } = await runCli('catalogue', 'check', putBook('วันที่.xlsx', put(7, 'last_updated_date', day)), '--json')
    expect([code, JSON.parse(out).refused]).toEqual([0, 0])
  }
})

test('DCAT is checked too, and what is no catalogue is refused with a reason', async () => {
  const folder = join(tempFolder(), 'โฟลเดอร์ ของเรา')
  mkdirSync(folder)
  const check = async (text: string | Uint8Array, name = 'a.jsonld') => {
    writeFileSync(join(folder, name), text)
    const { code, out } = await runCli('catalogue', 'check', join(folder, name), '--json')
    return { code, told: JSON.parse(out) }
  }
  expect(await check('{"@type":"Catalog","dataset":[{"@type":"Dataset","identifier":"a-b","title":"ก"}]}')).toMatchObject({
    code: 0,
    told: { form: 'DCAT', datasets: 1 },
  })
  expect(await check('{"@type":')).toMatchObject({ code: 1, told: { remarks: [{ code: 'not-json' }] } })
  expect(await check(Uint8Array.of(0xff, 0xfe, 0x41))).toMatchObject({ code: 1, told: { fault: { code: 'file/damaged' } } })
  expect(await check('')).toMatchObject({ code: 1, told: { fault: { code: 'file/empty' } } })
  expect((await runCli('catalogue', 'check')).code).toBe(2)
  expect((await runCli('catalogue', 'mend', 'a.xlsx')).code).toBe(2)
  expect((await runCli('catalogue', 'check', 'a.xlsx', '--line', '9')).code).toBe(2)
  expect((await runCli('catalogue', 'check', join(folder, 'ไม่มี.xlsx'))).code).toBe(1)
})

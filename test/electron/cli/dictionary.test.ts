import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { utils, write } from 'xlsx'
import { citizen, times } from '../../shared/classify/corpus.ts'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

function putBook(): string {
  const sheet = utils.aoa_to_sheet([
    ['ผู้รับบริการรายจังหวัด ปี 2566', null, null, null, null],
    ['เลขประจำตัวประชาชน', 'จังหวัด', 'เพศ (1=ชาย 2=หญิง)', 'ค่าใช้จ่าย (บาท)', 'สถานะ'],
    ...times(12, n => [citizen(n), ['น่าน', 'แพร่', 'ลำปาง'][n % 3], (n % 2) + 1, 100 + n * 7, ['ใหม่', 'เก่า'][n % 2]]),
  ])
  const cell = sheet.D2 as { c?: unknown[] }
  cell.c = [{ a: 'ก', t: 'รวมค่ายาและค่าห้อง ไม่รวมค่าเดินทาง' }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'รายงาน')
  const path = join(tempFolder(), 'ผู้รับ บริการ.xlsx')
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  return path
}

type Told = { readonly tables: readonly { readonly columns: readonly { readonly label: string; readonly [key: string]: unknown }[] }[] }

test('a dictionary is proposed for every column of a file, each thing with where it comes from; values of people are masked', async () => {
  const { code, out, err, left } = await runCli('dictionary', putBook(), '--json')
  expect({ code, err, left }).toEqual({ code: 0, err: '', left: [] })
  const columns = (JSON.parse(out) as Told).tables[0]?.columns ?? []
  const find = (word: string) => columns.find(({ label }) => label.startsWith(word))
  expect(find('เลขประจำตัว')).toMatchObject({ personal: ['citizen_id'], codes: [] })
  expect(find('จังหวัด')).toMatchObject({ english: 'Province', closed: true, personal: [] })
  expect(find('จังหวัด')?.codes).toContainEqual({ code: 'น่าน', th: 'จังหวัดน่าน', en: 'Nan' })
  expect(find('เพศ')).toMatchObject({
    codes: [
      { code: '1', th: 'ชาย', en: '' },
      { code: '2', th: 'หญิง', en: '' },
    ],
    closed: true,
  })
  expect(find('ค่าใช้จ่าย')).toMatchObject({ unit: 'บาท', meaning: 'รวมค่ายาและค่าห้อง ไม่รวมค่าเดินทาง' })
  expect(find('ค่าใช้จ่าย')?.proposals).toContainEqual({
    ...{ field: 'meaning', value: 'รวมค่ายาและค่าห้อง ไม่รวมค่าเดินทาง', from: 'comment' },
    facts: { sheet: 'รายงาน', cell: 'D2' },
  })
  expect(find('สถานะ')).toMatchObject({ codes: [], examples: ['ใหม่', 'เก่า'] })
  for (const n of [0, 1, 2]) expect(out).not.toContain(citizen(n))
})

test('a person reads it line by line; a file that is not there is a fault', async () => {
  const { code, out } = await runCli('dictionary', putBook())
  expect(code).toBe(0)
  expect(out).toMatch(/meaning +รวมค่ายาและค่าห้อง ไม่รวมค่าเดินทาง \(from the comment at รายงาน D2\)/)
  expect((await runCli('dictionary', join(tempFolder(), 'ไม่มี.xlsx'))).code).toBe(1)
  expect((await runCli('dictionary')).code).toBe(2)
})

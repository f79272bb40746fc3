import { expect, test } from 'vitest'
import { type DescribedColumn, describeColumn, noWords } from '../../../../shared/model/dictionary.ts'
import { dictionaryHeads, toDictionaryLines } from '../../../../shared/publish/dictionary/dictionary-sheet.ts'
import { readDictionary } from '../../../../shared/publish/dictionary/read-dictionary.ts'
import { linkOf } from '../../../../shared/publish/link-column.ts'
import { toCsvw } from '../../../../shared/publish/to-csvw.ts'
import { toTableSchema } from '../../../../shared/publish/to-table-schema.ts'

const codes = [
  { code: '10', th: 'กรุงเทพมหานคร', en: 'Bangkok' },
  { code: '50', th: '', en: '' },
]
const columns: readonly DescribedColumn[] = [
  {
    ...describeColumn(
      { name: 'province_code', label: 'รหัสจังหวัด', type: 'string', unit: null },
      { ...noWords, label: 'จังหวัดที่อยู่', english: 'Province', meaning: 'รหัส, “สองหลัก”', codes },
      [],
    ),
    closed: true,
    examples: ['10', '50'],
  },
  { ...describeColumn({ name: 'phone', label: 'โทร', type: 'string', unit: null }, noWords, ['phone']), examples: ['08x-xxx-xx12'] },
  describeColumn({ name: 'cost', label: 'ค่าใช้จ่าย', type: 'number', unit: null }, { ...noWords, unit: 'บาท' }, []),
]
const names = columns.map(({ name }) => name)
const read = (rows: readonly (readonly string[])[]) => readDictionary([{ name: 'แผ่น', rows }], names)
const heads = [dictionaryHeads.column, dictionaryHeads.meaning, dictionaryHeads.code, dictionaryHeads.codeThai]

test('a dictionary that is written is read back as it was said', () => {
  const lines = toDictionaryLines(columns)
  expect(lines).toHaveLength(1 + 3 + 2)
  expect(read(lines)).toEqual({
    remarks: [],
    columns: [
      { name: 'province_code', label: 'จังหวัดที่อยู่', english: 'Province', meaning: 'รหัส, “สองหลัก”', codes },
      { name: 'phone', label: 'โทร', codes: [] },
      { name: 'cost', label: 'ค่าใช้จ่าย', unit: 'บาท', codes: [] },
    ],
  })
})

test('headings are known by their Thai, their English or both, wherever they stand', () => {
  const { columns: found, remarks } = read([['พจนานุกรมของกอง ก'], [], ['Meaning', 'หน่วย', 'COLUMN'], ['ราคารวม', 'บาท', 'cost']])
  expect([found, remarks]).toEqual([[{ name: 'cost', unit: 'บาท', meaning: 'ราคารวม', codes: [] }], []])
})

test('what is wrong is named with its cell, and the rest is taken', () => {
  const { columns: found, remarks } = read([
    [...heads, 'หมายเหตุของเรา', dictionaryHeads.meaning],
    ['cost', 'ค่าใช้จ่ายรวม', '', ''],
    ['costs', 'พิมพ์ผิด', '', ''],
    ['', 'ไม่มีชื่อ', '', ''],
    ['cost', 'แถวซ้ำ', '', ''],
    ['phone', '', '1', 'หนึ่ง'],
    ['phone', '', '1', 'อีกหนึ่ง'],
    ['phone', '', '', 'ไม่มีรหัส'],
    ['phone', 'ก'.repeat(2001), '', ''],
    ['', '', '', ''],
  ])
  expect(remarks.map(({ at, code }) => `${at} ${code}`)).toEqual([
    'E1 head-unknown',
    'F1 head-twice',
    'A3 column-unknown',
    'A4 column-missing',
    'A5 column-twice',
    'C7 code-twice',
    'C8 code-missing',
    'B9 too-long',
  ])
  expect(remarks.every(({ sheet }) => sheet === 'แผ่น')).toBe(true)
  expect(found).toEqual([
    { name: 'cost', meaning: 'ค่าใช้จ่ายรวม', codes: [] },
    { name: 'phone', codes: [{ code: '1', th: 'หนึ่ง', en: '' }] },
  ])
  expect(read([['รายงาน'], ['ก', 'ข']]).remarks).toMatchObject([{ sheet: 'แผ่น', at: 'A1', code: 'no-heading' }])
})

test('a Table Schema binds values to codes only where all of them are, and says what a column means', () => {
  const schema = (one: readonly DescribedColumn[]) => (toTableSchema(one) as { fields: Record<string, unknown>[] }).fields
  expect(schema(columns)).toEqual([
    {
      ...{ name: 'province_code', title: 'จังหวัดที่อยู่', 'title:en': 'Province', type: 'string', description: 'รหัส, “สองหลัก”' },
      rdfType: 'https://schema.org/AdministrativeArea',
      constraints: { enum: ['10', '50'] },
      categories: [
        { value: '10', label: 'กรุงเทพมหานคร' },
        { value: '50', label: '50' },
      ],
    },
    { name: 'phone', title: 'โทร', type: 'string' },
    { name: 'cost', title: 'ค่าใช้จ่าย', type: 'number', unit: 'บาท' },
  ])
  const [open] = schema([{ ...(columns[0] as DescribedColumn), closed: false }])
  expect(open).not.toHaveProperty('constraints')
  const [whole] = schema([{ name: 'n', label: 'น', type: 'integer', unit: null, codes: [{ code: '1', th: 'ก', en: '' }], closed: true }])
  expect(whole).toMatchObject({ constraints: { enum: [1] }, categories: [{ value: 1, label: 'ก' }] })
})

test('CSVW has both labels and the meaning; a label that a person gave changes nothing of what a column links to', () => {
  const about = { name: 'x', title: 'ชุด', columns, addresses: { base: '', places: null, times: null } }
  const { tableSchema } = toCsvw('x.csv', about) as { tableSchema: { columns: unknown[] } }
  expect(tableSchema.columns[0]).toMatchObject({
    titles: { en: ['province_code', 'Province'], th: 'จังหวัดที่อยู่' },
    'dc:description': 'รหัส, “สองหลัก”',
  })
  expect(linkOf(columns[0] as DescribedColumn)).toMatchObject({ to: 'place', digits: 2 })
})

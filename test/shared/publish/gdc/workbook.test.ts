import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { olderThaiGdc, thaiGdc } from '../../../../shared/describe/thai-gdc.ts'
import { readGdcWorkbook } from '../../../../shared/publish/gdc/read-workbook.ts'
import { workbookSheets } from '../../../../shared/publish/gdc/template.ts'
import type { TextSheet } from '../../../../shared/publish/gdc/text-sheet.ts'
import { writeGdcWorkbook } from '../../../../shared/publish/gdc/write-workbook.ts'
import { fullDescription } from '../../describe/descriptions.ts'
import { entries } from './catalogues.ts'

type Recorded = {
  readonly meta_sheet: string
  readonly meta_columns_by_position: string[]
  readonly resource_sheet: string
  readonly resource_columns_by_position: string[]
}
const { template } = JSON.parse(readFileSync(new URL('../../describe/gdc/schema.json', import.meta.url), 'utf8')) as {
  readonly template: { readonly headerRow: number; readonly firstDataRow: number; readonly sheets: { readonly [type: string]: Recorded } }
}

test('the sheets, their columns and their rows are those of the recorded template, on both lines', () => {
  const entry = {
    description: { ...fullDescription, data_type: 'ข้อมูลระเบียน', last_updated_date: '2024-01-31' },
    level: 'open' as const,
    files: [],
  }
  for (const [line, profile] of [
    ['2.1.0', olderThaiGdc],
    ['2.10', thaiGdc],
  ] as const) {
    const { sheets } = writeGdcWorkbook(profile, line, [entry])
    const wanted = Object.values(template.sheets).flatMap(one => [
      [
        one.meta_sheet,
        one.meta_columns_by_position.flatMap(key => (line === '2.10' && key === 'data_category' ? [key, 'data_classification'] : [key])),
      ],
      [one.resource_sheet, one.resource_columns_by_position],
    ])
    expect(sheets.map(({ name, rows }) => [name, rows[template.headerRow - 1]])).toEqual(wanted)
    const row = sheets[0]?.rows[template.firstDataRow - 1] ?? []
    const cell = (key: string) => row[sheets[0]?.rows[template.headerRow - 1]?.indexOf(key) ?? -1]
    expect([cell('name'), cell('last_updated_date'), cell('objective')]).toEqual([
      fullDescription.name,
      '2567-01-31',
      'พันธกิจหน่วยงาน,กฎหมายที่เกี่ยวข้อง',
    ])
    expect(cell('data_classification')).toBe(line === '2.10' ? 'เปิดเผย' : undefined)
  }
  expect(workbookSheets['2.1.0'].map(({ meta }) => meta.columns.length)).toEqual([25, 29, 30, 25, 25])
})

test('whatever the catalogue holds comes back from its own workbook, but for what the workbook has no column for', () => {
  fc.assert(
    fc.property(entries(), list => {
      const { sheets, left } = writeGdcWorkbook(thaiGdc, '2.10', list)
      const read = readGdcWorkbook(thaiGdc, sheets)
      expect([left, read.refused, read.remarks.filter(({ stops }) => stops)]).toEqual([
        0,
        0,
        list.length === 0 ? [expect.objectContaining({ code: 'no-datasets' })] : [],
      ])
      for (const entry of list) {
        const back = read.entries.find(one => one.description.name === entry.description.name)
        const kept = (values: object) =>
          Object.fromEntries(Object.entries(values).filter(([key]) => back?.given.includes(key.replace(/_other$/, ''))))
        expect(kept(back?.description ?? {})).toEqual(kept(entry.description))
        expect(back?.level).toBe(entry.level)
        expect(back?.files.map(({ name, about, format }) => [name, about, format])).toEqual(
          entry.files.map(({ name, about, format }) => [name.trim(), about.trim(), format]),
        )
      }
    }),
    { numRuns: 60 },
  )
})

const good = writeGdcWorkbook(thaiGdc, '2.10', [
  {
    description: { ...fullDescription, data_type: 'ข้อมูลสถิติ' },
    level: 'open',
    files: [{ name: 'ไฟล์', url: 'https://a.example/f.csv', about: '', format: 'CSV', fields: {} }],
  },
  { description: { ...fullDescription, name: 'second', title: 'ที่สอง' }, level: null, files: [] },
]).sheets
const stat = 'Temp2_Meta_Stat'
const put = (sheet: string, r: number, key: string, text: string): readonly TextSheet[] =>
  good.map(one => {
    if (one.name !== sheet) return one
    const c = one.rows[3]?.indexOf(key) ?? -1
    return { ...one, rows: one.rows.map((row, n) => (n === r - 1 ? row.map((cell, i) => (i === c ? text : cell)) : row)) }
  })
const tell = (sheets: readonly TextSheet[]) => {
  const { entries: list, refused, remarks } = readGdcWorkbook(thaiGdc, sheets)
  return { taken: list.length, refused, said: remarks.map(({ sheet, at, key, code }) => `${sheet} ${at} ${key} ${code}`) }
}

test.each([
  [
    'a day of the common era',
    put(stat, 6, 'last_updated_date', '2024-01-31'),
    { taken: 1, refused: 1, said: [`${stat} V6 last_updated_date common-era-day`, 'Temp3_Resource_Stat A6 dataset_name file-of-nobody'] },
  ],
  [
    'a day that is none',
    put(stat, 7, 'last_updated_date', '31 ม.ค. 67'),
    { taken: 1, refused: 1, said: [`${stat} V7 last_updated_date bad-day`] },
  ],
  [
    '29 February of a year that has none',
    put(stat, 7, 'last_updated_date', '2566-02-29'),
    { taken: 1, refused: 1, said: [`${stat} V7 last_updated_date bad-day`] },
  ],
  [
    'a category that the hub has not',
    put(stat, 7, 'data_category', 'ลับ'),
    { taken: 1, refused: 1, said: [`${stat} O7 data_category not-in-list`] },
  ],
  [
    'a level that is none',
    put(stat, 7, 'data_classification', 'ลับๆ'),
    { taken: 1, refused: 1, said: [`${stat} P7 data_classification level-unknown`] },
  ],
  ['a row without a name', put(stat, 7, 'name', ' '), { taken: 1, refused: 1, said: [`${stat} A7 name nameless`] }],
  ['a row without a title', put(stat, 7, 'title', ''), { taken: 1, refused: 1, said: [`${stat} C7 title untitled`] }],
  ['the same name twice', put(stat, 7, 'name', fullDescription.name), { taken: 1, refused: 1, said: [`${stat} A7 name name-twice`] }],
  ['an item that is not filled in yet', put(stat, 7, 'notes', ''), { taken: 2, refused: 0, said: [`${stat} H7 notes missing`] }],
  [
    'a licence in other words',
    put(stat, 7, 'license_id', 'ตามข้อตกลง'),
    { taken: 2, refused: 0, said: [`${stat} Q7 license_id taken-as-other`] },
  ],
  [
    'a file without a name',
    put('Temp3_Resource_Stat', 6, 'resource_name', ''),
    { taken: 2, refused: 0, said: ['Temp3_Resource_Stat B6 resource_name file-without-name'] },
  ],
  [
    'a file at a path',
    put('Temp3_Resource_Stat', 6, 'resource_url', 'C:\\f.csv'),
    { taken: 2, refused: 0, said: ['Temp3_Resource_Stat C6 resource_url file-address'] },
  ],
])('%s is named with its cell, and the rest is taken', (_, sheets, wanted) => {
  expect(tell(sheets)).toEqual(wanted)
})

const withHeading = (change: (row: readonly string[]) => readonly string[]) =>
  good.map(one => (one.name === stat ? { ...one, rows: one.rows.map((row, r) => (r === 3 ? change(row) : row)) } : one))

test.each([
  ['a column that is missing', withHeading(row => row.slice(0, 20)), 'U4 few-columns'],
  ['a column more', withHeading(row => [...row, 'หมายเหตุ']), 'AE4 many-columns'],
  ['two columns that changed places', withHeading(row => ['title', ...row.slice(1, 2), 'name', ...row.slice(3)]), 'A4 column-moved'],
])('a sheet with %s is not taken, because all behind it would move', (_, sheets, wanted) => {
  const { entries: list, remarks } = readGdcWorkbook(thaiGdc, sheets)
  expect(list).toEqual([])
  expect(remarks.some(({ sheet, at, code, stops }) => sheet === stat && `${at} ${code}` === wanted && stops)).toBe(true)
})

test('headings in other words are read by place, and a workbook of another kind is told from one without datasets', () => {
  expect(tell(withHeading(row => row.map(key => (key === 'data_classification' ? 'ระดับชั้นข้อมูล' : `หัวข้อ ${key}`)))).taken).toBe(2)
  expect(tell([{ name: 'Sheet1', rows: [['a']] }]).said).toEqual(['   no-sheets'])
  expect(tell(good.filter(({ name }) => name === 'Temp2_Meta_Record' || name === 'Temp3_Resource_Record')).said).toEqual(['   no-datasets'])
  expect(tell(good.filter(({ name }) => name !== 'Temp3_Resource_Stat')).said).toEqual(['Temp3_Resource_Stat   sheet-missing'])
})

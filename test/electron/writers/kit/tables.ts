import { join } from 'node:path'
import fc from 'fast-check'
import { writeChunks } from '../../../../electron/writers/write-chunks.ts'
import { writers } from '../../../../electron/writers/writers.ts'
import type { Column, ColumnType, Value } from '../../../../shared/model/table.ts'
import type { TableAbout, TableToWrite } from '../../../../shared/publish/table-to-write.ts'
import { type FormatName, formatNamed } from '../../../../shared/rate/formats.ts'
import { tempFolder } from '../../kit/temp-folder.ts'

const column = (name: string, label: string, type: ColumnType, unit: string | null = null): Column => ({ name, label, type, unit })

export const columns: readonly Column[] = [
  column('place', 'สถานที่ & <ชื่อ>', 'string'),
  column('province_code', 'รหัสจังหวัด', 'string'),
  column('people', 'จำนวน "คน"', 'integer', 'คน'),
  column('area', 'เนื้อที่', 'number', 'ไร่'),
  column('is_open', 'เปิดอยู่', 'boolean'),
  column('day', 'วันที่', 'date'),
  column('month', 'เดือน', 'yearmonth'),
  column('year', 'ปี', 'year'),
  column('moment', 'เวลาที่บันทึก', 'datetime'),
  column('clock', 'เวลาเปิด', 'time'),
]

const full = (place: string, more: Partial<Record<string, Value>> = {}): Value[] =>
  columns.map(({ name }) => (name === 'place' ? place : (more[name] ?? null)))

/** Texts that every format can hold on one line. */
const plain: Value[][] = [
  full('เก้าอี้ น้ำ กี่ปั๊ม กำ', { province_code: '50', people: 120, area: 0.1, is_open: true, day: '2015-01-05', month: '2015-01' }),
  full('0012', {
    province_code: '55',
    people: -3,
    area: 1234.5,
    is_open: false,
    year: 2016,
    moment: '2015-01-05T08:30:59',
    clock: '23:59:59',
  }),
  full('12345678901234567890', { province_code: '99', people: Number.MAX_SAFE_INTEGER, area: 1e21, day: '1899-12-31', clock: '00:00:00' }),
  full('2015-01-05', { people: 0, area: -1.5e-7, day: '1900-02-28', moment: '1899-12-31T23:59:59' }),
  full('TRUE', { day: '2024-02-29', year: 1998, area: 12.3456789 }),
  full('=1+1', { province_code: '=2+2', area: 3 }),
  ...['+66 2', '-', '@SUM(A1)', "'=x", '"=x"', '＝๑', '=HYPERLINK("http://x","y")'].map(text => full(text)),
  ...['"', "it's, 'so'", '"a","b"', '<a href="x">&amp;</a>', ']]>', '_x0041_', '\\u0041 \\n', 'null', 'NaN'].map(text => full(text)),
  full('👩‍👩‍👧 🇹🇭 𝒳'),
  full('  blanks   inside and around  '),
  full('\u00a0\u200b\ufeff'),
  columns.map(() => null),
]

/** Texts with breaks, and letters that some formats cannot hold. */
const broken: Value[][] = [
  full('บรรทัด\nสอง'),
  full('a\tb'),
  full('\n\n'),
  full('a\r\nb\rc'),
  full(''),
  full('\u0001\u0008\u000b\u001f'),
  full('\u0000'),
  full('\u007f\u0085\ufffe\uffff'),
  full('half \ud83d pair \ude00'),
]

const about: TableAbout = {
  name: 'ตาราง กลาง',
  title: 'จำนวนคน [ราย/จังหวัด] "ทดสอบ"',
  columns,
  addresses: { base: 'https://data.example.go.th/', places: null, times: null },
}
export const nastyTable = (change: Partial<TableToWrite> = {}): TableToWrite => ({ ...about, rows: [...plain, ...broken], ...change })
export const plainRows: readonly Value[][] = plain
export const allRows: readonly Value[][] = [...plain, ...broken]

/** Writes a table to a file of its own, in a folder with a space and Thai letters; answers the path. */
export async function writeTable(format: FormatName, table: TableToWrite): Promise<string> {
  const path = join(tempFolder(), `${table.name}${formatNamed(format).ending}`)
  await writeChunks(path, writers[format](table))
  return path
}

const pad = (n: number, size = 2): string => String(n).padStart(size, '0')
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const clock = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map(parts => parts.map(part => pad(part)).join(':'))
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('=1', '', ' ', 'กำ'),
)
const valuesOf: { readonly [type in ColumnType]: fc.Arbitrary<Value> } = {
  string: text,
  integer: fc.maxSafeInteger().map(n => n + 0),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => n + 0),
  boolean: fc.boolean(),
  date: day,
  yearmonth: day.map(iso => iso.slice(0, 7)),
  year: fc.integer({ min: 1000, max: 9999 }),
  datetime: fc.tuple(day, clock).map(([date, time]) => `${date}T${time}`),
  time: clock,
}
const types = Object.keys(valuesOf) as ColumnType[]

/** Random tables: a few columns of any types, a few rows, now and then nothing in a cell. */
export const anyTable: fc.Arbitrary<TableToWrite> = fc
  .array(fc.constantFrom(...types), { minLength: 1, maxLength: 6 })
  .chain(chosen =>
    fc
      .array(fc.tuple(...chosen.map(type => fc.option(valuesOf[type], { freq: 5 }))), { maxLength: 12 })
      .map(rows => ({ ...about, columns: chosen.map((type, i) => column(`c${i + 1}`, `คอลัมน์ ${i + 1}`, type)), rows })),
  )

/** A text as XML can hold it: everything else is U+FFFD. */
export const asXml = (words: string): string => words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type BookType, CFB, utils, write } from 'xlsx'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const rows = [
  ['จำนวนนักท่องเที่ยวรายจังหวัด', null],
  ['หน่วย : คน', null],
  ['จังหวัด', 'จำนวน'],
  ['เชียงใหม่', 120],
  ['น่าน', 30],
  ['แพร่', 50],
  ['รวม', 200],
  ['ที่มา : สำนักงานสถิติจังหวัด', null],
]
/** A total that adds up nothing: the desk asks whether it is one. */
const doubtful = [
  ['ตำบล', 'ครัวเรือน', 'ประชากร'],
  ['ในเวียง', 410, 1204],
  ['ผาสิงห์', 377, 980],
  ['ไชยสถาน', 52, 131],
  ['รวม', 900, 2950],
]

function writeBook(path: string, bookType: BookType, sheets: { readonly [name: string]: readonly (readonly unknown[])[] }): string {
  const book = utils.book_new()
  for (const [name, lines] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(lines as unknown[][]), name)
  writeFileSync(path, write(book, { bookType, type: 'buffer', bookSST: true }) as Buffer)
  return path
}
const toCsv = (lines: readonly (readonly unknown[])[]): string => lines.map(line => line.join(',')).join('\r\n')
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, bytes)
  return path
}

describe('a table of each kind comes out the same', () => {
  test.each(['xlsx', 'xlsm', 'biff8', 'csv'] as const)('%s', async kind => {
    const path = writeBook(join(tempFolder(), `นักท่องเที่ยว 2566.${kind === 'biff8' ? 'xls' : kind}`), kind, { แผ่น: rows })
    const { code, out, err, left } = await runCli('recover', path, '--json')
    expect({ code, err, left }).toEqual({ code: 0, err: '', left: [] })
    const told = JSON.parse(out)
    const [table] = told.tables
    expect(told).toMatchObject({
      ...{ file: basename(path), sha256: sha256(readFileSync(path)), bytes: readFileSync(path).length },
      kind: kind === 'biff8' ? 'xls' : kind,
      sheets: [{ rows: 8, columns: 2, tables: [{ r0: 2, c0: 0, r1: 6, c1: 1 }] }],
    })
    expect(table).toMatchObject({
      rows: 3,
      columns: [
        { label: 'จังหวัด', type: 'string' },
        { label: 'รหัสจังหวัด', type: 'string' },
        { label: 'จำนวน', type: 'integer', unit: 'คน' },
      ],
      proofs: [{ printed: 200, sum: 200, holds: true }],
      findings: [],
      questions: [],
      box: { address: 'A3:B7' },
      csv: null,
      lineage: null,
    })
    expect(table.lifted.map(({ item }: { item: string }) => item)).toEqual(['title', 'unit', 'source'])
    expect(table.tableSha256).toBe(sha256(Buffer.from('province,province_code,count\nเชียงใหม่,50,120\nน่าน,55,30\nแพร่,54,50\n')))
  })
})

test('comments on cells are told sheet by sheet, and with the words of the table', async () => {
  const sheet = utils.aoa_to_sheet(rows as unknown[][])
  sheet.B4.c = [{ a: 'Somchai', t: 'Somchai:\nยอด\nเบื้องต้น' }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'แผ่น')
  const path = join(tempFolder(), 'ความคิดเห็น.xlsx')
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  const told = JSON.parse((await runCli('recover', path, '--json')).out)
  expect(told.sheets).toMatchObject([{ name: 'แผ่น', comments: [{ r: 3, c: 1, cell: 'B4', text: 'ยอด\nเบื้องต้น' }] }])
  expect(told.tables[0].lifted.at(-1)).toEqual({ item: 'comment', text: 'ยอด เบื้องต้น', place: { sheet: 'แผ่น', r: 3, c: 1 } })
  expect((await runCli('recover', path)).out).toContain('comment    ยอด เบื้องต้น (แผ่น!B4)')
})

test('a person reads lines, without what would steer the terminal', async () => {
  const path = put('ราย\u202eงาน.csv', toCsv([...rows.slice(2, 6), ['\u001b[31mแดง', 4]]))
  const { code, out, err } = await runCli('recover', path)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/rows +4\n/)
  expect(out).toMatch(/count +integer +จำนวน/)
  expect([...out].filter(letter => letter !== '\n' && /[\p{Cc}\u202e]/u.test(letter))).toEqual([])
})

test('every table is recovered; of one sheet alone where it is asked for', async () => {
  const path = writeBook(join(tempFolder(), 'หลายแผ่น.xlsx'), 'xlsx', {
    ปก: [['ก'], ['ข'], ['ค']].slice(0, 1),
    มกราคม: rows,
    กุมภาพันธ์: doubtful,
  })
  const sheetsOf = async (...words: string[]): Promise<string[]> =>
    JSON.parse((await runCli('recover', path, '--json', ...words)).out).tables.map(({ sheet }: { sheet: string }) => sheet)
  expect(await sheetsOf()).toEqual(['มกราคม', 'กุมภาพันธ์'])
  expect(await sheetsOf('--sheet', 'กุมภาพันธ์')).toEqual(['กุมภาพันธ์'])
  const { code, err } = await runCli('recover', path, '--sheet', 'มีนาคม')
  expect(code).toBe(1)
  expect(err).toContain('has no sheet “มีนาคม”. Give one of its sheets: ปก, มกราคม, กุมภาพันธ์')
})

test('open questions are listed and answered as well as can be; whoever is strict gets 3', async () => {
  const path = writeBook(join(tempFolder(), 'สงสัย.xlsx'), 'xlsx', { แผ่น: doubtful })
  const { code, out } = await runCli('recover', path, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ tables: [{ questions: [{ code: 'total-unproven' }] }] })
  const strict = await runCli('recover', path, '--json', '--strict')
  expect(strict.code).toBe(3)
  expect(strict.out).toBe(out)
  expect((await runCli('recover', path)).out).toMatch(/questions +1\n {2}แผ่น!A5: “รวม” calls itself a total/)
})

test.each([
  { name: 'ว่าง.xlsx', bytes: '', fault: 'file/empty' },
  { name: 'ว่าง.csv', bytes: '\r\n\r\n', fault: 'file/empty' },
  { name: 'เสีย.xlsx', bytes: Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500, 7)]), fault: 'file/damaged' },
  { name: 'ภาพ.xlsx', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), fault: 'file/wrong-type' },
  { name: 'บันทึก.pdf', bytes: '%PDF-1.7\n', fault: 'file/unknown-type' },
  { name: 'คำพูด.csv', bytes: 'คำเดียว\n', fault: 'file/no-table' },
  { name: 'ลับ.xlsx', bytes: lockedBook(), fault: 'file/encrypted' },
])('$name is the fault $fault, in a sentence or as one document', async ({ name, bytes, fault }) => {
  const path = put(name, bytes)
  const { code, out, err, left } = await runCli('recover', path)
  expect({ code, out, left }).toEqual({ code: 1, out: '', left: [] })
  expect(err).toMatch(new RegExp(`${name.replace('.', '\\.')}”.*\\. \\p{Lu}`, 'u'))
  const told = await runCli('recover', path, '--json', '--out', tempFolder())
  expect(told).toMatchObject({ code: 1, err: '' })
  expect(JSON.parse(told.out)).toMatchObject({ fault: { code: fault, facts: { file: name } } })
})

function lockedBook(): Buffer {
  const box = CFB.utils.cfb_new()
  CFB.utils.cfb_add(box, '/EncryptionInfo', Buffer.alloc(200, 1))
  CFB.utils.cfb_add(box, '/EncryptedPackage', Buffer.alloc(9000, 2))
  return CFB.write(box, { type: 'buffer' }) as Buffer
}

test('what is not there, or is no plain file, is said so', async () => {
  const folder = tempFolder()
  expect((await runCli('recover', join(folder, 'ไม่มี.csv'))).err).toContain('“ไม่มี.csv” is not there')
  expect(JSON.parse((await runCli('recover', folder, '--json')).out)).toMatchObject({ fault: { code: 'file/unknown-type' } })
})

describe('with --out', () => {
  test('the table and what is known of it are written, and the same again changes nothing', async () => {
    const path = writeBook(join(tempFolder(), 'นักท่องเที่ยว.xlsx'), 'xlsx', { แผ่น: rows })
    const folder = join(tempFolder(), 'ผล ลัพธ์')
    const told = JSON.parse((await runCli('recover', path, '--json', '--out', folder)).out)
    const [csv, lineage] = [join(folder, 'นักท่องเที่ยว.csv'), join(folder, 'นักท่องเที่ยว.lineage.csv')]
    expect(told.tables).toMatchObject([{ csv, lineage, tableSha256: sha256(readFileSync(csv)) }])
    expect(readFileSync(lineage, 'utf8')).toBe(
      'province,province_code,count\nแผ่น!A4,แผ่น!A4,แผ่น!B4\nแผ่น!A5,แผ่น!A5,แผ่น!B5\nแผ่น!A6,แผ่น!A6,แผ่น!B6\n',
    )
    expect(JSON.parse(readFileSync(join(folder, 'นักท่องเที่ยว.json'), 'utf8'))).toEqual(told)
    expect((await runCli('recover', path, '--out', folder)).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['นักท่องเที่ยว.csv', 'นักท่องเที่ยว.json', 'นักท่องเที่ยว.lineage.csv'])
  })

  test('another file is never written over, and half a result is none', async () => {
    const path = writeBook(join(tempFolder(), 'งาน.xlsx'), 'xlsx', { แผ่น: rows })
    const folder = tempFolder()
    for (const name of ['งาน.csv', 'งาน.json', 'งาน.lineage.csv']) {
      writeFileSync(join(folder, name), 'ของเดิม')
      const { code, out, err } = await runCli('recover', path, '--out', folder)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(new RegExp(`Another “${name}” lies in .* already, and nothing is ever written over`))
      expect(readFileSync(join(folder, name), 'utf8')).toBe('ของเดิม')
      expect(readdirSync(folder)).toEqual([name])
      mkdirSync(join(folder, 'aside'))
      expect((await runCli('recover', path, '--out', join(folder, 'aside'))).code).toBe(0)
      for (const one of readdirSync(folder)) rmSync(join(folder, one), { recursive: true })
    }
  })

  test('the original is safe when the result would bear its name', async () => {
    const path = put('ตาราง.csv', toCsv(rows.slice(2)))
    const before = readFileSync(path)
    const told = JSON.parse((await runCli('recover', path, '--json', '--out', join(path, '..'))).out)
    expect(told).toMatchObject({ fault: { code: 'file/would-overwrite' } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('a place that is no folder is said so', async () => {
    const path = put('ตาราง.csv', toCsv(rows.slice(2)))
    const { code, err } = await runCli('recover', path, '--out', path)
    expect(code).toBe(1)
    expect(err).toContain('could not be written to. See that it is a folder')
  })

  test('sheets of one workbook do not fight for one name', async () => {
    const path = writeBook(join(tempFolder(), 'ปี.xlsx'), 'xlsx', { มกราคม: rows, 'ก.พ. <2>': doubtful })
    const folder = tempFolder()
    expect((await runCli('recover', path, '--out', folder, '--sheet', 'มกราคม')).code).toBe(0)
    expect((await runCli('recover', path, '--out', folder, '--sheet', 'ก.พ. <2>')).code).toBe(0)
    expect(
      readdirSync(folder)
        .filter(name => name.endsWith('.csv') && !name.endsWith('.lineage.csv'))
        .sort(),
    ).toEqual(['ปี-ก.พ. _2_.csv', 'ปี-มกราคม.csv'])
  })
})

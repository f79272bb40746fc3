import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { expect, test } from 'vitest'
import { read, utils, write } from 'xlsx'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const lines = [
  ['จำนวนนักท่องเที่ยวรายจังหวัด', null],
  ['หน่วย : คน', null],
  ['จังหวัด', 'จำนวน'],
  ['เชียงใหม่', 120],
  ['น่าน', 30],
  ['แพร่', 50],
  ['รวม', 200],
]
const base = 'https://data.example.go.th'

function writeBook(sheets: { readonly [name: string]: readonly (readonly unknown[])[] } = { แผ่น: lines }): string {
  const path = join(tempFolder(), 'นักท่องเที่ยว 2566.xlsx')
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), name)
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  return path
}

const all = 'csv,csv-people,tsv,json,xml,xlsx,ods,parquet,jsonld,turtle,csvw,datapackage,dcat'

test('a paper goes into every format at once, and what is printed is what lies there', async () => {
  const [path, out] = [writeBook(), join(tempFolder(), 'ผล ลัพธ์')]
  const { code, out: told, err, left } = await runCli('convert', path, '--to', all, '--out', out, '--base', base, '--json')
  expect({ code, err, left }).toEqual({ code: 0, err: '', left: [] })
  const document = JSON.parse(told) as {
    tables: { tableSha256: string }[]
    stars: number
    written: { path: string; bytes: number; sha256: string }[]
  }
  const name = 'นักท่องเที่ยว 2566'
  const endings = [
    'csv',
    'people.csv',
    'tsv',
    'json',
    'xml',
    'xsd',
    'xlsx',
    'ods',
    'parquet',
    'jsonld',
    'ttl',
    'csv-metadata.json',
    'dcat.jsonld',
  ]
  expect(document.written.map(one => basename(one.path))).toEqual([...endings.map(ending => `${name}.${ending}`), 'datapackage.json'])
  for (const one of document.written) {
    const bytes = readFileSync(one.path)
    expect({ path: one.path, bytes: one.bytes, sha256: one.sha256 }).toEqual({
      path: join(out, basename(one.path)),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  }
  expect(readdirSync(out)).toHaveLength(document.written.length)
  expect(document).toMatchObject({ stars: 5, personal: [], tables: [{ rows: 3, tableSha256: document.written[0]?.sha256 }] })
})

test('what the formats hold is what was recovered, and links lead where they should', async () => {
  const [path, out] = [writeBook(), tempFolder()]
  await runCli(
    'convert',
    path,
    '--to',
    'csv,xlsx,turtle,jsonld',
    '--out',
    out,
    '--base',
    `${base}/set`,
    '--places',
    'https://place.example.org/',
  )
  const at = (ending: string): string => join(out, `นักท่องเที่ยว 2566.${ending}`)
  expect(readFileSync(at('csv'), 'utf8')).toBe('province,province_code,count\nเชียงใหม่,50,120\nน่าน,55,30\nแพร่,54,50\n')
  const book = read(readFileSync(at('xlsx')))
  expect(book.SheetNames).toEqual(['จำนวนนักท่องเที่ยวรายจังหวัด'])
  expect(utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 })).toEqual([
    ['จังหวัด', 'รหัสจังหวัด', 'จำนวน (คน)'],
    ['เชียงใหม่', '50', 120],
    ['น่าน', '55', 30],
    ['แพร่', '54', 50],
  ])
  const quads = new Parser({ format: 'text/turtle' }).parse(readFileSync(at('ttl'), 'utf8'))
  const row = `${base}/set/${encodeURIComponent('นักท่องเที่ยว 2566')}/row/1`
  expect(quads.filter(({ subject }) => subject.value === row).map(({ object }) => object.value)).toEqual([
    `${base}/set/${encodeURIComponent('นักท่องเที่ยว 2566')}`,
    'เชียงใหม่',
    'https://place.example.org/50',
    '120',
  ])
  const nodes = await jsonld.expand(JSON.parse(readFileSync(at('jsonld'), 'utf8')))
  expect(nodes.map(node => node['@id'])).toContain(row)
})

test('a person reads which files were written, with their hashes; CSVW and the data package bring the CSV along', async () => {
  const [path, out] = [writeBook(), tempFolder()]
  const { code, out: told } = await runCli('convert', path, '--to', 'csvw,datapackage', '--out', out)
  expect(code).toBe(0)
  expect(told).toMatch(/written {4}.*นักท่องเที่ยว 2566\.csv \(\d+ bytes\)\n {2}sha-256 {2}[0-9a-f]{64}\n/)
  expect(readdirSync(out).sort()).toEqual(['datapackage.json', 'นักท่องเที่ยว 2566.csv', 'นักท่องเที่ยว 2566.csv-metadata.json'])
  const { resources } = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'))
  const csv = readFileSync(join(out, resources[0].path))
  expect(resources[0]).toMatchObject({ bytes: csv.length, hash: `sha256:${createHash('sha256').update(csv).digest('hex')}` })
})

test('the same again changes nothing; another file of that name is never written over, and then none is left', async () => {
  const [path, out] = [writeBook(), tempFolder()]
  const convert = (...words: string[]) => runCli('convert', path, '--out', out, ...words)
  expect((await convert('--to', 'csv,xlsx')).code).toBe(0)
  expect((await convert('--to', 'csv,xlsx')).code).toBe(0)
  writeFileSync(join(out, 'นักท่องเที่ยว 2566.ods'), 'mine')
  const { code, err } = await convert('--to', 'tsv,ods')
  expect(code).toBe(1)
  expect(err).toContain('nothing is ever written over')
  expect(readdirSync(out).sort()).toEqual(['นักท่องเที่ยว 2566.csv', 'นักท่องเที่ยว 2566.ods', 'นักท่องเที่ยว 2566.xlsx'])
})

test('a value that a format cannot hold is told with its place, and nothing is left of any format', async () => {
  const path = join(tempFolder(), 'ยาว.csv')
  writeFileSync(path, `ชื่อ,จำนวน\nก,1\nข,2\n${'ค'.repeat(33_000)},3\nง,4\nจ,5\n`)
  const out = join(dirname(path), 'ออก')
  const { code, out: told } = await runCli('convert', path, '--to', 'csv,xlsx', '--out', out, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(told).fault).toMatchObject({
    code: 'file/cannot-hold',
    facts: { format: 'XLSX', what: 'letters', row: 3, limit: 32_767 },
    say: expect.stringContaining('more letters than a cell may have'),
  })
  expect(readdirSync(out)).toEqual([])
})

test('what is not understood is told with the usage, and nothing is written', async () => {
  const [path, out] = [writeBook(), join(tempFolder(), 'ไม่มี')]
  const ask = async (...words: string[]): Promise<string> => {
    const { code, err } = await runCli('convert', path, ...words)
    expect(code).toBe(2)
    expect(err).toContain('usage: rabian convert FILE --to')
    return err
  }
  expect(await ask('--to', 'csv,doc', '--out', out)).toContain('There is no format “doc”')
  expect(await ask('--to', 'csv')).toContain('Give a folder with --out')
  expect(await ask('--out', out)).toContain('Give what to convert to')
  expect(await ask('--to', 'csv,turtle', '--out', out)).toContain('turtle need it')
  expect(await ask('--to', 'dcat', '--out', out, '--base', base)).toContain('give a format beside dcat')
  for (const bad of ['ftp://x.go.th/', 'data', 'https://x.go.th/?a=1', 'https://x.go.th/#'])
    expect(await ask('--to', 'turtle', '--out', out, '--base', bad)).toContain('--base must be an address')
  expect(existsSync(out)).toBe(false)
})

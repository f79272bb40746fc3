import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { utils, write } from 'xlsx'
import { citizen, fullName, group, times } from '../../shared/classify/corpus.ts'
import { runCli } from '../kit/run-cli.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const people = [
  ['ทะเบียนผู้รับบริการ', null, null, null],
  ['เลขประจำตัวประชาชน', 'ชื่อ-สกุล', 'โรคประจำตัว', 'จำนวนครั้ง'],
  ...times(12, n => [group(citizen(n)), `นาย${fullName(n)}`, ['เบาหวาน', 'หอบหืด'][n % 2], n + 1]),
]
const counts = [
  ['จังหวัด', 'โรค', 'จำนวนผู้ป่วย (ราย)'],
  ...times(20, n => [['น่าน', 'แพร่', 'ลำปาง', 'ลำพูน'][n % 4], ['เบาหวาน', 'หอบหืด', 'วัณโรค'][n % 3], 10 + n * 7]),
]

function putBook(name: string): string {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(people), 'คน')
  utils.book_append_sheet(book, utils.aoa_to_sheet(counts), 'สถิติ')
  const path = join(tempFolder(), name)
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  return path
}

type Told = {
  readonly tables: readonly { readonly sheet: string; readonly columns: readonly { readonly label: string; readonly kinds: object }[] }[]
}
const kindsOf = ({ tables }: Told, sheet: string) =>
  Object.fromEntries((tables.find(table => table.sheet === sheet)?.columns ?? []).map(({ label, kinds }) => [label, kinds]))

test('every column is told with the kinds that it holds, their figures, evidence and masked examples', async () => {
  const { code, out, err, left } = await runCli('personal', putBook('คน และ สถิติ.xlsx'), '--json')
  expect({ code, err, left }).toEqual({ code: 0, err: '', left: [] })
  const told = JSON.parse(out) as Told
  expect(told).toMatchObject({ file: 'คน และ สถิติ.xlsx', kind: 'xlsx', tables: [{ rows: 12 }, { rows: 20 }] })
  const found = kindsOf(told, 'คน')
  expect(found).toMatchObject({
    เลขประจำตัวประชาชน: {
      citizen_id: { count: 12, of: 12, confidence: 0.99, evidence: [{ code: 'heading' }, { code: 'checksum', count: 12, of: 12 }] },
    },
    'ชื่อ-สกุล': { name: { count: 12, of: 12, evidence: [{ code: 'heading' }, { code: 'title', count: 12, of: 12 }] } },
    โรคประจำตัว: {
      health: { count: 12, evidence: [{ code: 'heading' }, { code: 'dictionary', count: 12, of: 12 }, { code: 'people' }] },
    },
  })
  expect(found['จำนวนครั้ง']).toEqual({})
  for (const n of [0, 1, 2]) expect(out).not.toContain(citizen(n))
  for (const kinds of Object.values(kindsOf(told, 'สถิติ'))) expect(kinds).toEqual({})
})

test('a person reads what was found, why, and masked examples; of one sheet alone where it is asked for', async () => {
  const path = putBook('คน.xlsx')
  const { code, out, err } = await runCli('personal', path, '--sheet', 'คน')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^file +คน\.xlsx \(3 columns with personal data\)\n/)
  expect(out).toMatch(
    /เลขประจำตัวประชาชน: citizen_id, 12 of 12 values, 99 % sure\n +because +the heading says so; 12 of 12 pass the check digit\n +examples +\d-xxxx/,
  )
  expect(out).not.toContain('สถิติ')
  expect((await runCli('personal', path, '--sheet', 'สถิติ')).out).toContain('no personal data found')
})

test('what people wrote into notes and headings is found, and nowhere shown as it stands', async () => {
  const id = group(citizen(7))
  const book = utils.book_new()
  const notes = times(14, n => [
    `เรื่องที่ ${n + 1}`,
    `รับแจ้งจากนาง${fullName(n)} ถือบัตร ${group(citizen(n))} โทร 081-234-56${10 + n} เมล kon.thai${n}@example.org ไว้แล้ว`,
    `ธ.ออมสิน 123-4-567${10 + n}-8`,
  ])
  utils.book_append_sheet(book, utils.aoa_to_sheet([['เรื่อง', `หมายเหตุของนายเกรียงไกร มั่นใจยิ่ง (${id})`, 'โอนเข้าบัญชี'], ...notes]), 'บันทึก')
  const path = join(tempFolder(), 'บันทึก.xlsx')
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  const told = (await runCli('personal', path, '--json')).out
  const kinds = Object.values(kindsOf(JSON.parse(told) as Told, 'บันทึก')).map(found => Object.keys(found).sort())
  expect(kinds).toEqual([[], ['citizen_id', 'email', 'name', 'phone'], ['bank_account']])
  for (const out of [told, (await runCli('personal', path)).out]) {
    for (const [, note = '', account = ''] of notes.map(row => row.map(String)))
      for (const secret of [...note.split(' '), account.slice(-13)].filter(word => /\d|@|^[^ก-๙]*$/.test(word) && word.length > 6))
        expect(out).not.toContain(secret)
    // Neither is the machine name that was made of the heading, in Latin letters.
    for (const secret of [id, 'เกรียงไกร', 'มั่นใจยิ่ง', 'khriangkrai', fullName(0), fullName(5)]) expect(out).not.toContain(secret)
  }
})

test('people beside the table are told too, with the place: in titles, headings, signatures, comments and the name of a sheet', async () => {
  const sheet = utils.aoa_to_sheet([
    [`ผู้จัดทำ นาย${fullName(2)} โทร 081-234-5678`],
    ['รายการ', 'จำนวน', 'ของ นายสมปอง คงดี'],
    ...times(12, n => [`ค่าวัสดุ ${n}`, 10 + n, n]),
    [],
    [null, `ลงชื่อ นาง${fullName(4)}`],
  ])
  Object.assign(sheet['B4'], { c: [{ a: 'ก', t: `ถาม ${group(citizen(9))} ก่อน` }] })
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'นายประยงค์ ศรีทองแท้')
  const path = join(tempFolder(), 'ข้างตาราง.xlsx')
  writeFileSync(path, write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer)
  const { out } = await runCli('personal', path, '--json')
  const { beside } = JSON.parse(out) as { beside: { where: string; cell: string | null; column: number | null; kinds: object }[] }
  expect(beside.map(({ where, cell, column, kinds }) => [where, cell, column, Object.keys(kinds)])).toEqual([
    ['heading', null, 3, ['name']],
    ['sheet-name', null, null, ['name']],
    ['comment', 'B4', null, ['citizen_id']],
    ['paper', 'A1', null, ['phone', 'name']],
    ['paper', 'B16', null, ['name']],
  ])
  const said = (await runCli('personal', path)).out
  expect(said).toMatch(/beside .*\n.*heading of column 3: name/)
  for (const told of [out, said])
    for (const secret of [fullName(2), fullName(4), 'สมปอง', 'somp', 'ประยงค์', '234-5678', group(citizen(9))])
      expect(told).not.toContain(secret)
})

test.each([
  { words: ['personal'] },
  { words: ['personal', 'a.csv', 'b.csv'] },
  { words: ['personal', 'a.csv', '--out', 'x'] },
  { words: ['personal', 'a.csv', '--sheet', ''] },
])('$words is not understood', async ({ words }) => {
  const { code, out, err } = await runCli(...words)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('usage: rabian personal FILE')
})

test('a heading that announces names stands, and one that is a name itself does not', async () => {
  const labelOf = async (heading: string): Promise<string> => {
    const path = join(tempFolder(), 'รายชื่อ.csv')
    writeFileSync(path, [`${heading},ครั้งที่`, ...times(12, n => `นาย${fullName(n)},${n + 1}`)].join('\n'))
    return (JSON.parse((await runCli('personal', path, '--json')).out) as Told).tables[0]?.columns[0]?.label ?? ''
  }
  for (const heading of ['ชื่อ สกุล', 'ชื่อ นามสกุล', 'ชื่อ - ชื่อสกุล', 'ผู้รับ บริการ']) expect(await labelOf(heading)).toBe(heading)
  expect(await labelOf('สมชาย ใจดี')).not.toContain('ใจดี')
})

test('a name that no disk can hold is told as missing', async () => {
  for (const words of [['personal'], ['recover'], ['check']]) {
    const { code, err } = await runCli(...words, `${'ก'.repeat(2000)}.xlsx`)
    expect({ code, said: err.includes('is not there') }).toEqual({ code: 1, said: true })
  }
})

test('what cannot be read is a fault, in a sentence or as one document', async () => {
  const path = join(tempFolder(), 'เสีย.xlsx')
  writeFileSync(path, Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500, 7)]))
  const { code, out, err, left } = await runCli('personal', path)
  expect({ code, out, left }).toEqual({ code: 1, out: '', left: [] })
  expect(err).toContain('เสีย.xlsx')
  const told = await runCli('personal', path, '--json')
  expect(told).toMatchObject({ code: 1, err: '' })
  expect(JSON.parse(told.out)).toMatchObject({ fault: { code: 'file/damaged' } })
})

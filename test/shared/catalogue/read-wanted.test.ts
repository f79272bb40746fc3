import { expect, test } from 'vitest'
import { likenessOf } from '../../../shared/catalogue/likeness.ts'
import { readWanted } from '../../../shared/catalogue/read-wanted.ts'

const read = (text: string) =>
  readWanted(text.split('\n').map((line, at) => ({ line: at + 1, cells: line === '' ? [''] : line.split('|') })))

test('columns are known by their headings, in Thai or English and in any order, below the title of the sheet', () => {
  const thai = read('ภาคผนวก ชุดข้อมูลสำคัญ\n\nลำดับ|หน่วยงานเจ้าของข้อมูล|ชื่อชุดข้อมูล|หมายเหตุ\n๑|กรมอนามัย|คุณภาพน้ำบริโภค|\n๒||อุบัติเหตุทางถนน|เร่งด่วน')
  expect(thai.problems).toEqual([])
  expect(thai.lines).toEqual([
    { line: 4, title: 'คุณภาพน้ำบริโภค', owner: 'กรมอนามัย', note: '', asked: 0 },
    { line: 5, title: 'อุบัติเหตุทางถนน', owner: '', note: 'เร่งด่วน', asked: 0 },
  ])
  const english = read('Requests|Dataset|Agency\n1,204|Air quality|PCD\n๓๒ ราย|Bus routes|DLT')
  expect(english.lines.map(({ title, asked, owner }) => [title, asked, owner])).toEqual([
    ['Air quality', 1204, 'PCD'],
    ['Bus routes', 32, 'DLT'],
  ])
  expect(english.heads.map(({ column }) => column)).toEqual(['asked', 'title', 'owner'])
  expect(read('ชื่อชุดข้อมูล\nน้ำ\nป่า').lines.map(({ title }) => title)).toEqual(['น้ำ', 'ป่า'])
})

test('a line that is not whole is left out and named, and the others go on', () => {
  const { lines, problems } = read(
    [
      'ชื่อชุดข้อมูล|หน่วยงาน|จำนวนผู้ขอ',
      'ก|กอง|3',
      '|กอง|4',
      'ข|กอง|',
      'ค|กอง|มาก',
      'ง|กอง|1|เกิน',
      '',
      'ก |กอง|9',
      'จ|กอง|-2',
      `${'ฉ'.repeat(600)}|กอง|1`,
      'ช|กอง|0',
    ].join('\n'),
  )
  expect(lines.map(({ title, line }) => [title, line])).toEqual([
    ['ก', 2],
    ['ช', 11],
  ])
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'no-title'],
    [4, 'no-count'],
    [5, 'bad-count'],
    [6, 'too-many-cells'],
    [8, 'twice'],
    [9, 'bad-count'],
    [10, 'too-long'],
  ])
  expect(problems[4]?.facts).toMatchObject({ before: 2 })
})

test('where no column names datasets nothing is read, and the headings that are there are told', () => {
  expect(read('รหัส|ราคา\n1|2')).toMatchObject({ lines: [], problems: [{ line: 1, code: 'no-head', facts: { headings: 'รหัส, ราคา' } }] })
  expect(read('')).toMatchObject({ lines: [], problems: [{ code: 'no-head' }] })
})

test('titles of one dataset are alike, and those of others are not', () => {
  const alike = [
    ['ข้อมูลคุณภาพน้ำผิวดิน', 'คุณภาพน้ำผิวดิน ปี 2566'],
    ['สถิติอุบัติเหตุทางถนน', 'อุบัติเหตุบนถนน'],
    ['จำนวนนักเรียนจำแนกตามโรงเรียน', 'จำนวนนักเรียน จำแนกตามโรงเรียน ปีการศึกษา 2567'],
    ['Air quality index', 'Air Quality Index 2024'],
  ] as const
  const other = [
    ['ข้อมูลคุณภาพน้ำผิวดิน', 'ข้อมูลคุณภาพอากาศ'],
    ['จำนวนนักเรียน', 'จำนวนผู้ป่วย'],
    ['ทะเบียนโรงงาน', 'ทะเบียนโรงแรม'],
    ['ข้อมูล', 'ข้อมูลสถิติผู้สูงอายุ'],
  ] as const
  for (const [one, two] of alike) expect([one, two, likenessOf(one, two) >= 0.6]).toEqual([one, two, true])
  for (const [one, two] of other) expect([one, two, likenessOf(one, two) < 0.6]).toEqual([one, two, true])
})

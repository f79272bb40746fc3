import { describe, expect, it } from 'vitest'
import { joinTitles } from '../../../shared/recover/join-titles.ts'
import { listTables } from '../../../shared/recover/list-tables.ts'
import { planBook } from '../../../shared/recover/plan-book.ts'
import { layPaper } from '../../sheets/kit/lay-paper.ts'

type Named = readonly (readonly [word: string, title: string])[]
const join = (sheets: Named): (string | null)[] => {
  const joined = joinTitles(sheets.map(([word, title]) => ({ word, lines: [title] })))
  return [...new Set(sheets.map(([, title], n) => joined(title, n)))]
}
const over = (words: readonly string[], title: (word: string) => string): Named => words.map(word => [word, title(word)])
const months = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน']
const places = ['น่าน', 'แพร่', 'เลย']

describe('titles of joined sheets say in common', () => {
  it.each<[string, Named]>([
    ['สถิติผู้ใช้บริการ ปี 2559', over(months, month => `สถิติผู้ใช้บริการ เดือน${month} 2559`)],
    ['สถิติผู้ใช้บริการ ปี 2559', over(months, month => `สถิติผู้ใช้บริการ ณ วันที่ 28 ${month} 2559`)],
    ['สถิติผู้ใช้บริการ ปี 2559', over(months, month => `สถิติผู้ใช้บริการ ระหว่างวันที่ 1 - 28 ${month} ๒๕๕๙`)],
    ['สถิติผู้ใช้บริการ ปี 2566', over(months, month => `สถิติผู้ใช้บริการ เดือน${month} 66`)],
    ['สถิติผู้ใช้บริการ (พ.ศ. 2559)', over(months, month => `สถิติผู้ใช้บริการ (ประจำเดือน ${month} พ.ศ. 2559)`)],
    ['สถิติผู้ใช้บริการ', over(months, month => `สถิติผู้ใช้บริการ ประจำเดือน${month}`)],
    ['Visitors by nationality, 2016', over(['January', 'February'], month => `Visitors by nationality, ${month} 2016`)],
    ['ผลการเบิกจ่าย ปีงบประมาณ 2566', over(['1', '2', '3'], n => `ผลการเบิกจ่าย ไตรมาสที่ ${n} ปีงบประมาณ 2566`)],
    ['จำนวนนักเรียน ปีการศึกษา 2566', over(['1', '2'], n => `จำนวนนักเรียน ภาคเรียนที่ ${n}/2566`)],
  ])('the year alone where the part of it sets them apart: %s', (said, sheets) => {
    expect(join(sheets)).toEqual([said])
  })

  it.each<[string, Named]>([
    ['จำนวนผู้ใช้บริการ ปีงบประมาณ พ.ศ. 2564–2566', over(['2564', '2565', '2566'], year => `จำนวนผู้ใช้บริการ ปีงบประมาณ พ.ศ. ${year}`)],
    ['จำนวนครู ปี 2564–2566 จำแนกตามเพศ', over(['2566', '2565', '2564'], year => `จำนวนครู ปี ${year} จำแนกตามเพศ`)],
    ['คดี เดือนมกราคม 2559–2560', over(['2559', '2560'], year => `คดี เดือนมกราคม ${year}`)],
    [
      'สถิติคดี เดือนตุลาคม 2558 – มกราคม 2559',
      over(['มกราคม 2559', 'ธันวาคม 2558', 'พฤศจิกายน 2558', 'ตุลาคม 2558'], month => `สถิติคดี เดือน${month}`),
    ],
  ])('the span of their years: %s', (said, sheets) => {
    expect(join(sheets)).toEqual([said])
  })

  it.each<[string, Named]>([
    ['จำนวนโรงเรียน ปี 2566', over(places, place => `จำนวนโรงเรียนในจังหวัด${place} ปี 2566`)],
    ['จำนวนโรงเรียน', over(places, place => `จำนวนโรงเรียน จ.${place}`)],
    ['จำนวนโรงเรียน', over(places, place => `จำนวนโรงเรียน ${place}`)],
    ['จำนวนตลาด เดือนมกราคม 2566', over(places, place => `จำนวนตลาดของจังหวัด${place} เดือนมกราคม 2566`)],
    ['ครัวเรือน ปี 2566', over(places, place => `ครัวเรือนในเขตจังหวัด${place}ปี 2566`)],
    [
      'โรงเรียน',
      [
        ['กทม.', 'โรงเรียนในกรุงเทพมหานคร'],
        ['โคราช', 'โรงเรียนในจังหวัดนครราชสีมา'],
        ['น่าน', 'โรงเรียนในจังหวัดน่าน'],
      ],
    ],
    ['แหล่งน้ำ', over(['ปัว', 'เวียงสา'], place => `แหล่งน้ำในพื้นที่อำเภอ${place}`)],
  ])('nothing of the places that set them apart: %s', (said, sheets) => {
    expect(join(sheets)).toEqual([said])
  })

  it('nothing where they differ in anything else, or what is left out is not plain', () => {
    expect(
      join([
        ['1', 'จำนวนครู'],
        ['2', 'จำนวนนักเรียน'],
      ]),
    ).toEqual([null])
    expect(join(over(months, month => `สะสม มกราคม - ${month} 2559`))).toEqual([null])
    expect(join(over(['2559', '2560'], year => `เทียบปี ${year} กับปี 2550`))).toEqual([null])
    expect(join(over(months, month => `เดือน${month} 2559`))).toEqual([null])
    // Patients in a province, or those who stay in hospital?
    expect(join(over(places, place => `จำนวนผู้ป่วยในจังหวัด${place}`))).toEqual([null])
  })

  it('what most say, though one says it otherwise', () => {
    const sheets = over(months, month => `${month === 'มีนาคม' ? 'จำนวน' : 'สถิติ'}ผู้ใช้ เดือน${month} 2566`)
    expect(join(sheets)).toEqual(['สถิติผู้ใช้ ปี 2566', null])
  })
})

it('a joined table is listed under the title of all its sheets, and each sheet under its own', () => {
  const grids = months.map((name, i) => ({
    ...layPaper({ paper: `สถิติผู้ใช้บริการ เดือน${name} 2559||\nประเภท|ชาย|หญิง\nนักเรียน|${10 + i}|12\nประชาชน|5|${4 + i}` }),
    name,
  }))
  const titles = listTables(planBook(grids)).map(({ look }) => look.title)
  expect(titles).toEqual(['สถิติผู้ใช้บริการ ปี 2559', ...months.map(name => `สถิติผู้ใช้บริการ เดือน${name} 2559`)])
})

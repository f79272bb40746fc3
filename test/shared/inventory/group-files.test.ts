import { expect, test } from 'vitest'
import type { FoundLook } from '../../../shared/inventory/found-look.ts'
import { groupFiles } from '../../../shared/inventory/group-files.ts'
import type { KnownFile, Standing } from '../../../shared/inventory/known-file.ts'

const day = 86_400_000
const form = (print = 'p1', title = '', headings = ['หน่วย', 'ชาย', 'หญิง']): FoundLook => ({
  kind: 'xlsx',
  tables: [{ title, print, rows: 10, columns: headings.length, headings, proofs: 0, held: 0 }],
  personal: {},
})
type Given = { readonly look?: FoundLook | null; readonly sha?: string; readonly age?: number; readonly family?: KnownFile['family'] }

/** Files by their paths, oldest first unless an age in days is told. */
function group(files: { readonly [path: string]: Given }): { readonly [path: string]: Standing } {
  const known = Object.entries(files).map(
    ([path, { look = form(), sha = path, age, family = 'table' }], n): KnownFile => ({
      ...{ id: n + 1, path, family, bytes: 100, sha256: sha, look: family === 'table' ? look : null },
      mtime: 1_700_000_000_000 + (age === undefined ? n * day : -age * day),
    }),
  )
  const work = groupFiles(known)
  for (;;) {
    const step = work.next()
    if (!step.done) continue
    return Object.fromEntries(known.map(({ id, path }) => [path, step.value.get(id) ?? ({} as Standing)]))
  }
}
/** In one line for each file: of which series and which issue, of which versions, whether it is the newest or a copy. */
const tell = (files: { readonly [path: string]: Given }): string[] =>
  Object.entries(group(files)).map(([path, { copyOf, series, issue, versions, newest }]) =>
    [
      path,
      ...(series == null ? [] : [`series ${series} “${issue}”`]),
      ...(versions == null ? [] : [`versions ${versions}`, newest ? 'newest' : 'older']),
      ...(copyOf == null ? [] : [`copy of ${copyOf}`]),
    ].join(', '),
  )

test('years are issues of a form; what is added to a name makes versions of one file', () => {
  expect(tell({ 'report_2565.xlsx': {}, 'report_2566.xlsx': {}, 'report_2566_v2.xlsx': {}, 'report_2566 - สำเนา.xlsx': {} })).toEqual([
    'report_2565.xlsx, series 1 “2565”',
    'report_2566.xlsx, series 1 “2566”, versions 2, older',
    'report_2566_v2.xlsx, series 1 “2566”, versions 2, older',
    'report_2566 - สำเนา.xlsx, series 1 “2566”, versions 2, newest',
  ])
})

test('months of a form are one series, in folders of their years too, and with names that only tell the month', () => {
  expect(tell({ 'ปี 2565/01 ม.ค.xlsx': {}, 'ปี 2565/02 ก.พ.xlsx': {}, 'ปี 2566/01 ม.ค.xlsx': {} })).toEqual([
    'ปี 2565/01 ม.ค.xlsx, series 1 “2565-01”',
    'ปี 2565/02 ก.พ.xlsx, series 1 “2565-02”',
    'ปี 2566/01 ม.ค.xlsx, series 1 “2566-01”',
  ])
})

test('files that a browser numbered are issues where their papers tell other months, and versions where they do not', () => {
  const of = (month: string) => ({ look: form('p1', `จำนวนผู้ป่วยนอก ประจำเดือน${month} 2566`) })
  expect(tell({ 'export.xlsx': of('มกราคม'), 'export (1).xlsx': of('กุมภาพันธ์'), 'export (2).xlsx': of('กุมภาพันธ์') })).toEqual([
    'export.xlsx, series 1 “2566-01”',
    'export (1).xlsx, series 1 “2566-02”, versions 2, older',
    'export (2).xlsx, series 1 “2566-02”, versions 2, newest',
  ])
})

test('a name that many bear is not enough: another form, another folder without marks, another kind of file stand apart', () => {
  expect(
    tell({
      'report.xlsx': { look: form('p1') },
      'report_v2.xlsx': { look: form('p9', '', ['วันที่', 'ทะเบียน', 'ยี่ห้อ', 'ราคา']) },
      'กอง ก/ข้อมูล.xlsx': { look: form('p2', '', ['ก', 'ข']) },
      'กอง ข/ข้อมูล.xlsx': { look: form('p2', '', ['ก', 'ข']) },
      'รายงาน.pdf': { family: 'document' },
      'รายงาน (1).docx': { family: 'document' },
    }),
  ).toEqual([
    'report.xlsx',
    'report_v2.xlsx',
    'กอง ก/ข้อมูล.xlsx, series 3 “กองก”',
    'กอง ข/ข้อมูล.xlsx, series 3 “กองข”',
    'รายงาน.pdf',
    'รายงาน (1).docx',
  ])
})

test('a column more or a folder of old things makes no other file; the old ones are never the newest', () => {
  expect(
    tell({
      'แผน.xlsx': { look: form('p1'), age: 30 },
      'แผน แก้ไข.xlsx': { look: form('p3', '', ['หน่วย', 'ชาย', 'หญิง', 'รวม']), age: 10 },
      'เก่า/แผน.xlsx': { look: form('p1'), age: 1 },
    }),
  ).toEqual(['แผน.xlsx, versions 1, older', 'แผน แก้ไข.xlsx, versions 1, newest', 'เก่า/แผน.xlsx, versions 1, older'])
})

test('numbers and days in names decide before the time of the disk, which copying changes', () => {
  expect(tell({ 'ร่าง v3.docx': { family: 'document', age: 9 }, 'ร่าง v2.docx': { family: 'document', age: 1 } })[0]).toBe('ร่าง v3.docx')
  expect(tell({ 'สถิติ v3.xlsx': { age: 9 }, 'สถิติ v2.xlsx': { age: 1 }, 'สถิติ.xlsx': { age: 0 } })).toEqual([
    'สถิติ v3.xlsx, versions 1, newest',
    'สถิติ v2.xlsx, versions 1, older',
    'สถิติ.xlsx, versions 1, older',
  ])
  expect(tell({ 'สถิติ 05-01-2566.xlsx': { age: 1 }, 'สถิติ 12-01-2566.xlsx': { age: 9 } })).toEqual([
    'สถิติ 05-01-2566.xlsx, versions 1, older',
    'สถิติ 12-01-2566.xlsx, versions 1, newest',
  ])
})

test('three days without a word of versions are days of a series', () => {
  expect(tell({ 'ยอด 20230105.csv': {}, 'ยอด 20230106.csv': {}, 'ยอด 20230107.csv': {} })[1]).toBe(
    'ยอด 20230106.csv, series 1 “2566-01-06”',
  )
  expect(tell({ 'ยอด 20230105.csv': {}, 'ยอด 20230106.csv': {}, 'ยอด 20230107 final.csv': {} })[2]).toBe(
    'ยอด 20230107 final.csv, versions 1, newest',
  )
})

test('of the same bytes the file without marks leads, and copies share its series; empty files are no copies', () => {
  expect(
    tell({
      'ก/ยอด 2565 - สำเนา.xlsx': { sha: 'x' },
      'ก/ยอด 2565.xlsx': { sha: 'x' },
      'ก/ยอด 2566.xlsx': {},
    }),
  ).toEqual(['ก/ยอด 2565 - สำเนา.xlsx, series 2 “2565”, copy of 2', 'ก/ยอด 2565.xlsx, series 2 “2565”', 'ก/ยอด 2566.xlsx, series 2 “2566”'])
})

test('a paper with the same title and form is one form, whatever its files are called', () => {
  const paper = (year: number) => ({ look: form('p7', `สถิติอุบัติเหตุทางถนน ปี ${year}`) })
  expect(tell({ 'อุบัติเหตุ.xlsx': paper(2564), 'accident_final.xls': paper(2565) })).toEqual([
    'อุบัติเหตุ.xlsx, series 1 “2564”',
    'accident_final.xls, series 1 “2565”',
  ])
})

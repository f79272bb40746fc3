import { expect, test } from 'vitest'
import { dropTableNumber } from '../../../shared/describe/drop-table-number.ts'
import { findKeywords } from '../../../shared/describe/find-keywords.ts'
import { guessArea } from '../../../shared/describe/guess-area.ts'
import { mintSlug } from '../../../shared/describe/mint-slug.ts'
import { readCoverage } from '../../../shared/describe/read-coverage.ts'

test.each([
  ['ประจำเดือนมกราคม พ.ศ. 2567', 2567, 2567, 'month'],
  ['เดือน ม.ค. ๒๕๕๙', 2559, 2559, 'month'],
  ['ม.ค. 67', 2567, 2567, 'month'],
  ['ปี 2559', 2559, 2559, 'year'],
  ['ปีงบประมาณ 2565 - 2567', 2565, 2567, 'year'],
  ['ไตรมาสที่ 1/2567', 2567, 2567, 'quarter'],
  ['มกราคม - มีนาคม 2567', 2567, 2567, 'quarter'],
  ['ตุลาคม 2566 ถึง กันยายน 2567', 2566, 2567, 'year'],
  ['ตุลาคม 2566 - มีนาคม 2567', 2566, 2567, 'half-year'],
  ['ณ วันที่ 31 ธันวาคม 2566', 2566, 2566, null],
  ['January 2024', 2567, 2567, 'month'],
  ['จำนวนผู้สมควรได้รับบำนาญ 2567', 2567, 2567, 'year'],
])('%s is read as a period', (text, firstYear, last, every) => {
  expect(readCoverage(text)).toEqual({ first: firstYear, last, every })
})

test('a line without a year is no period', () => {
  expect([readCoverage('จำนวน 2,567 ราย'), readCoverage('รหัส 25671'), readCoverage('')]).toEqual([null, null, null])
})

test.each([
  ['สถิติรถจดทะเบียนใหม่รวมทั่วประเทศ', 'ประเทศ'],
  ['จำนวนประชากรรายจังหวัด', 'ประเทศ'],
  ['จำนวนผู้ป่วย รายอำเภอ จังหวัดเชียงใหม่', 'จังหวัด'],
  ['สถิติของกรุงเทพมหานคร', 'จังหวัด'],
  ['ปริมาณฝน เชียงใหม่ 2567', 'จังหวัด'],
  ['ผลผลิตข้าวภาคเหนือ', 'ภาค'],
  ['งบประมาณเทศบาลนครตัวอย่าง', 'เทศบาล/อบต.'],
  ['ข้อมูลแหล่งน้ำ อำเภอตัวอย่าง', 'อำเภอ'],
  ['จำนวนแหล่งน้ำ จำแนกตามตำบล', null],
  ['จำนวนคดีอาญา', null],
])('the area of “%s”', (title, area) => {
  expect(guessArea(title)).toBe(area)
})

test('keywords are phrases of the title and of the columns, without the words that every title has', () => {
  const title = 'สถิติจำนวนรถใหม่ (ป้ายแดง) ที่จดทะเบียนโดยแยกยี่ห้อรถ ประจำเดือนมกราคม 2559'
  expect(findKeywords(title, ['ยี่ห้อรถ'])).toEqual(['รถใหม่', 'ป้ายแดง', 'จดทะเบียน', 'ยี่ห้อรถ'])
  expect(findKeywords('', ['-', 'ก'])).toEqual([])
})

test('a name for the address is minted from the title, its period at the end', () => {
  expect(mintSlug('ข้าว ปี 2567', [])).toBe('khao-2024')
  expect(mintSlug('New Cars (B.E. ๒๕๕๙)', [])).toBe('new-cars-be-2559')
  expect(mintSlug('ข้าว ประจำเดือนมกราคม 2559', [])).toBe('khao-2016-01')
})

test('two months of one long title get two names that fit the address', () => {
  const [one = '', two = ''] = ['มกราคม', 'กุมภาพันธ์'].map(month => mintSlug(`${'ข้าว '.repeat(30)}ประจำเดือน ${month} 2559`, []))
  expect([one, two]).toEqual([expect.stringMatching(/^(khao-)+2016-01$/), expect.stringMatching(/^(khao-)+2016-02$/)])
  expect(Math.max(one.length, two.length)).toBeLessThanOrEqual(70)
})

test('where the title leaves no letters the fallbacks are tried', () => {
  expect(mintSlug('๒๕๖๗', ['2567', 'Rice 2567'])).toBe('rice-2567')
  expect(mintSlug('', [])).toBe('dataset')
})

test.each([
  ['ตารางที่ 3 จำนวนครู', 'จำนวนครู'],
  ['ตาราง 1.2 จำนวนครู', 'จำนวนครู'],
  ['ตารางที่ ๓.๑.๒ : จำนวนครู', 'จำนวนครู'],
  ['ตารางที่ 4 (ต่อ) จำนวนครู', 'จำนวนครู'],
  ['Table 5: Number of teachers', 'Number of teachers'],
  ['ตารางแสดงจำนวนครู', 'ตารางแสดงจำนวนครู'],
  ['จำนวนครู ตาราง 3', 'จำนวนครู ตาราง 3'],
])('“%s” is the title “%s”', (line, title) => {
  expect(dropTableNumber(line)).toBe(title)
})

test('a long name for a hub is cut between words', () => {
  const slug = mintSlug('Number of newly registered vehicles and transferred ownership by province and month', [], 40)
  expect(slug).toBe('number-of-newly-registered-vehicles-and')
})

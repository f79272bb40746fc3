import { describe, expect, it, test } from 'vitest'
import type { Value } from '../../../shared/model/table.ts'
import { around, findIn, tellIn, times } from './kit.ts'

type Case = {
  readonly why: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  readonly finds: readonly string[]
}

const north = ['เชียงใหม่', 'ลำพูน', 'ลำปาง', 'น่าน', 'แพร่', 'พะเยา']
const at = (n: number): string => north[n % north.length] ?? ''
/** Rows of a list, with one put in the place of another. */
const but = (rows: readonly (readonly Value[])[], changes: { readonly [row: number]: readonly Value[] }): (readonly Value[])[] =>
  rows.map((row, n) => changes[n] ?? row)

const cases: readonly Case[] = [
  {
    why: 'a word in a column of figures, and a fraction in one of whole numbers',
    columns: ['ชื่อ', 'จำนวน|integer'],
    rows: but(
      times(8, n => [`แห่งที่ ${n}`, n]),
      { 3: ['แห่งที่ 3', 'สิบ'], 5: ['แห่งที่ 5', 5.5] },
    ),
    finds: ['type-differs 1 3', 'type-differs 1 5', 'broken-count 1 5'],
  },
  {
    why: 'days that do not exist',
    columns: ['วันที่|date', 'เรื่อง'],
    rows: but(
      times(8, n => [`2024-02-0${n + 1}`, `เรื่อง ${n}`]),
      { 2: ['2024-02-30', 'เรื่อง 2'] },
    ),
    finds: ['type-differs 0 2'],
  },
  {
    why: 'figures kept from being figures by a few words',
    columns: ['ผลผลิต', 'แปลง'],
    rows: times(20, n => [n === 4 ? '12 (ประมาณ)' : String(n * 3), `แปลง ${n}`]),
    finds: ['numbers-in-text 0 4'],
  },
  {
    why: 'a blank column, and one that is blank here and there',
    columns: ['ก', 'ข', 'ค|integer'],
    rows: times(12, n => [`a${n}b`, null, n === 6 ? null : n * n]),
    finds: ['column-empty 1', 'value-missing 2 6'],
  },
  {
    why: 'columns that fall silent together',
    columns: ['ก', 'ข|integer', 'ค|integer', 'ง|integer'],
    rows: times(20, n => [`x${n}y`, n * n, n < 16 ? n + 7 : null, n < 16 ? 3 * n : null]),
    finds: ['missing-together 2 16,17,18,19'],
  },
  {
    why: 'a row that says hardly anything',
    columns: ['ก', 'ข|integer', 'ค|integer', 'ง|integer'],
    rows: but(
      times(20, n => [`x${n}y`, n * n, n + 7, 3 * n]),
      { 9: ['ว่าง', null, null, null] },
    ),
    finds: ['row-nearly-blank * 9'],
  },
  {
    why: '9999 where nothing was known',
    columns: ['ก', 'ผล|integer'],
    rows: times(20, n => [`x${n}y`, n % 7 === 0 ? 9999 : 10 + n]),
    finds: ['number-for-nothing 1 0,7,14'],
  },
  {
    why: 'words that say that nothing is known',
    columns: ['ก', 'ข'],
    rows: times(20, n => [`x${n}y`, n === 3 ? 'ไม่ระบุ' : `คำ${n % 3}ตอบ`]),
    finds: ['word-for-nothing 1 3'],
  },
  {
    why: 'a row that stands twice',
    columns: ['ก', 'ข|integer'],
    rows: [...times(8, n => [`x${n}y`, n * n]), ['x2y', 4]],
    finds: ['row-repeated * 8'],
  },
  {
    why: 'a code that stands twice, and one that is missing',
    columns: ['รหัสโครงการ', 'ชื่อโครงการ'],
    rows: times(30, n => [n === 9 ? null : `P${n === 20 ? 19 : n}`, `โครงการ ${n}`]),
    finds: ['key-repeated 0 20', 'key-missing 0 9', 'value-missing 0 9'],
  },
  {
    why: 'the same names with other figures',
    columns: ['จังหวัด', 'ปี|year', 'ค่า|integer'],
    rows: times(30, n => [at(n), 2015 + (n === 29 ? 3 : Math.floor(n / 6)), 200 + n]),
    finds: ['same-names-other-figures * 29', 'series-broken 0 5'],
  },
  {
    why: 'shares, ages, counts and coordinates that cannot be',
    columns: ['ร้อยละผู้สมัคร|number', 'อายุ|integer', 'จำนวนนักเรียน|integer|คน', 'ละติจูด|number'],
    rows: times(30, n => [n === 1 ? 140 : 20.5 + n, n === 2 ? 250 : 20 + n, n === 3 ? -4 : 40 + n, n === 4 ? 189 : 18 + n / 100]),
    finds: ['age-out-of-range 1 2', 'negative-count 2 3', 'coordinate-outside 3 4', 'share-out-of-range 0 1'],
  },
  {
    why: 'half a person',
    columns: ['ก', 'จำนวนคน|number|คน'],
    rows: times(20, n => [`x${n}y`, n === 5 ? 7.5 : n]),
    finds: ['broken-count 1 5'],
  },
  {
    why: 'years and days that are hardly meant',
    columns: ['ปี|year', 'วันที่รับแจ้ง|date', 'ข|integer'],
    rows: times(20, n => [n === 3 ? 1204 : 2005 + n, n === 4 ? '2032-03-01' : `2021-01-${String(n + 1).padStart(2, '0')}`, n * n]),
    finds: ['year-out-of-range 0 3', 'day-to-come 1 4'],
  },
  {
    why: 'a decimal point that slipped',
    columns: ['ก', 'รายได้|number|บาท'],
    rows: times(40, n => [`x${n}y`, n === 8 ? 9_120_000 : 9000 + n * 11]),
    finds: ['far-off 1 8'],
  },
  {
    why: 'a figure that is far off only for its own name',
    columns: ['จังหวัด', 'เดือน|yearmonth', 'ยอด|integer'],
    rows: times(72, n => [at(n), `2020-${String(Math.floor(n / 6) + 1).padStart(2, '0')}`, n === 31 ? 4 : 10 ** ((n % 6) + 1) + n]),
    finds: ['far-off 2 31'],
  },
  {
    why: 'an unofficial name of a province',
    columns: ['จังหวัด', 'ค่า|integer'],
    rows: times(18, n => [n === 7 ? 'จังหวัดเชียงใหม' : at(n), 100 + n]),
    finds: ['name-unofficial 0 7'],
  },
  {
    why: 'Bangkok by two names',
    columns: ['จังหวัด', 'ค่า|integer'],
    rows: times(18, n => [n === 7 ? 'กทม.' : n === 9 ? 'กรุงเทพมหานคร' : at(n), 100 + n]),
    finds: ['spelled-differently 0 7'],
  },
  {
    why: 'a district of another province, and a postcode of another',
    columns: ['จังหวัด', 'อำเภอ', 'รหัสไปรษณีย์', 'ข|integer'],
    rows: times(18, n => [
      at(n % 2),
      n === 3 ? 'แม่ริม' : n % 2 === 0 ? 'แม่ริม' : 'ป่าซาง',
      n === 5 ? '10200' : n % 2 === 0 ? '50180' : '51120',
      n * n,
    ]),
    finds: ['place-elsewhere 1 3', 'postcode-elsewhere 2 5'],
  },
  {
    why: 'a postcode that nobody has',
    columns: ['ชื่อสาขา', 'รหัสไปรษณีย์'],
    rows: times(9, n => [`สาขา ${n} ก`, n === 2 ? '99999' : `5018${n}`]),
    finds: ['postcode-unknown 1 2'],
  },
  {
    why: 'an end before its start, a lowest above a highest',
    columns: ['วันที่เริ่มต้น|date', 'วันที่สิ้นสุด|date', 'ราคาต่ำสุด|number', 'ราคาสูงสุด|number'],
    rows: times(20, n => [
      `2021-01-${String(n + 1).padStart(2, '0')}`,
      n === 4 ? '2020-05-01' : '2021-03-01',
      n === 6 ? 90 : 20 + n,
      60 + n,
    ]),
    finds: ['ends-before-start 1 4', 'least-above-most 3 6'],
  },
  {
    why: 'a total that is not the sum of its parts, and a share that is not part by whole',
    columns: ['ก', 'ชาย|integer', 'หญิง|integer', 'รวม|integer', 'ร้อยละหญิง|number'],
    rows: times(20, n => {
      const [men, women] = [40 + 3 * n, 55 + n]
      return [`x${n}y`, men, women, men + women + (n === 5 ? 10 : 0), n === 9 ? 11.1 : Math.round((1000 * women) / (men + women)) / 10]
    }),
    finds: ['parts-differ 3 5', 'share-differs 4 5,9'],
  },
  {
    why: 'a budget that is not what was spent and what is left',
    columns: ['โครงการ', 'งบประมาณ|integer', 'เบิกจ่าย|integer', 'คงเหลือ|integer'],
    rows: times(20, n => [`x${n}y`, 9000 + 100 * n, 3000 + 70 * n, 6000 + 30 * n + (n === 12 ? 500 : 0)]),
    finds: ['parts-differ 1 12'],
  },
  {
    why: 'an age that does not agree with the birth date',
    columns: ['วันเกิด|date', 'อายุ|integer'],
    rows: times(20, n => [`${1960 + n}-06-01`, n === 8 ? 12 : 63 - n]),
    finds: ['age-differs 1 8'],
  },
  {
    why: 'a year that is left out',
    columns: ['ปี|year', 'ค่า|integer'],
    rows: times(9, n => [2010 + (n < 5 ? n : n + 1), 40 + n * n]),
    finds: ['period-missing 0'],
  },
  {
    why: 'units that must not be added up',
    columns: ['ก', 'ปริมาณ'],
    rows: times(12, n => [`x${n}y`, n === 4 ? '2 ตัน' : `${n + 1} กก.`]),
    finds: ['units-mixed 1 4'],
  },
  {
    why: 'one name in several spellings',
    columns: ['หน่วยงาน', 'ค่า|integer'],
    rows: times(24, n => [n === 6 ? 'กรม ชลประทาน' : n === 8 ? 'กรมชลประทานฯ' : (['กรมชลประทาน', 'กรมป่าไม้'][n % 2] ?? ''), n * n]),
    finds: ['spelled-differently 0 6,8'],
  },
  {
    why: 'a word that is nearly another',
    columns: ['ประเภท', 'ค่า|integer'],
    rows: times(40, n => [n === 6 ? 'โรงพยาบาลทัวไป' : (['โรงพยาบาลทั่วไป', 'โรงพยาบาลศูนย์'][n % 2] ?? ''), n * n]),
    finds: ['nearly-same 0 6'],
  },
  {
    why: 'letters that were broken on their way',
    columns: ['ก', 'ข|integer'],
    rows: ['กรม\ufffdลประทาน', 'à¸à¸£à¸¡', 'เธเธฃเธกเธเธฅ', '??????', '¡ÃÁª', 'เรียบร้อยดี', 'ศูนย์ฯ', 'Résumé', 'H₂O'].map((word, n) => [
      word,
      n * n,
    ]),
    finds: ['letters-broken 0 0,1,2,3,4'],
  },
  {
    why: 'Thai that is put together wrongly',
    columns: ['ก', 'ข|integer'],
    rows: ['เเพร่', 'น\u0e4d\u0e32', 'ก\u200bข', 'ปกติ'].map((word, n) => [word, n * n]),
    finds: ['letters-scarred 0 0,1,2'],
  },
  {
    why: 'spaces and line breaks within words',
    columns: ['ก', 'ข|integer'],
    rows: [' ก', 'ข  ค', 'ง\nจ', 'ฉ ช'].map((word, n) => [word, n * n]),
    finds: ['space-astray 0 0,1,2'],
  },
]

test.each(cases)('$why', ({ columns, rows, finds }) => {
  expect([...tellIn(columns, rows)].sort()).toEqual([...finds].sort())
})

describe('what is right is left alone', () => {
  it.each([
    {
      why: 'growth beyond a hundred and below nothing',
      columns: ['ก', 'อัตราการเปลี่ยนแปลง (ร้อยละ)|number'],
      rows: times(20, n => [`x${n}y`, n * 30 - 200]),
    },
    { why: 'what came less what went', columns: ['ก', 'จำนวนสุทธิ|integer|คน'], rows: times(20, n => [`x${n}y`, n - 8]) },
    {
      why: 'days of a plan',
      columns: ['ก', 'วันครบกำหนดส่งมอบ|date'],
      rows: times(20, n => [`x${n}y`, `2031-01-${String(n + 1).padStart(2, '0')}`]),
    },
    { why: 'classes of a school', columns: ['ชั้น', 'ค่า|integer'], rows: times(36, n => [`ประถมศึกษาปีที่ ${(n % 6) + 1}`, n * n]) },
    { why: 'bands of age', columns: ['กลุ่มอายุ', 'ค่า|integer'], rows: times(20, n => [n === 19 ? '100 ขึ้นไป' : String(80 + n), n * n]) },
    { why: 'codes of kinds that come again', columns: ['รหัสประเภท', 'ค่า|integer'], rows: times(40, n => [`K${n % 5}`, n * n]) },
    {
      why: 'counts of many sizes',
      columns: ['ก', 'จำนวนประชากร|integer|คน'],
      rows: times(60, n => [`x${n}y`, Math.round(10 ** (1 + (n % 12) / 2))]),
    },
    {
      why: 'one province at the rim',
      columns: ['จังหวัด', 'รหัสไปรษณีย์', 'ข|integer'],
      rows: times(9, n => [n === 3 ? 'สมุทรปราการ' : 'กรุงเทพมหานคร', n === 3 ? '10270' : '10200', n * n]),
    },
    {
      why: 'places of one name',
      columns: ['จังหวัด', 'อำเภอ'],
      rows: [
        ['เชียงราย', 'เมือง'],
        ['น่าน', 'เมืองน่าน'],
        ['น่าน', 'ปัว'],
        ['เชียงราย', 'เทิง'],
      ],
    },
    {
      why: 'villages that a letter tells apart',
      columns: ['หมู่บ้าน', 'ค่า|integer'],
      rows: times(40, n => [`บ้านดอน${['แก้ว', 'แก้ง', 'กลาง', 'เกลือ'][n % 4]}${n}`, n * n]),
    },
  ])('$why', ({ columns, rows }) => {
    expect(findIn(columns, rows as Value[][]).filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

test('totals that did not hold are told, and where none are printed the check says so', () => {
  const found = findIn(
    ['ก', 'ข|integer'],
    times(5, n => [`x${n}y`, n]),
    { ...around, totals: { held: 4, differ: 2 } },
  )
  expect(found).toMatchObject([{ check: 'sums', code: 'total-differs', severity: 'must', count: 2, facts: { of: 6 } }])
})

test('a table without rows or columns is no fault', () => {
  expect(findIn([], [])).toEqual([])
  expect(findIn(['ก', 'ข|integer', 'ค|date'], [])).toEqual([])
})
